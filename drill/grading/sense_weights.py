"""Weights of sense.py in hundredths of log-odds; made by tests/bench/fit_sense.py, not edited by hand."""

BIAS = 3.79

WEIGHTS = """
-150: until
-116: it _ |
-113: threshold
-109: catch
-106: it
-102: skew
-100: wherea, | wherea
-99: serv
-89: then
-88: fresh, into
-87: drift
-86: own
-85: their
-84: input
-80: the skew
-78: loop, therebi
-76: rollback, the drift
-75: latenc, leak, the _ |
-74: distribut, yes
-73: and the, curv
-72: it own, the _ of, the _ that
-71: answer _ the, posit, whose, | we
-70: engin, imbal, is _ by, of a, you _ the
-69: evalu
-68: alert
-66: area
-65: no |, predict, shadow
-63: doe, own _ |, p99, so that, tail
-62: therefor
-61: batch, target
-60: as a, fals, holist, read, round
-59: breath, by, until the, whatev
-58: complex, recal, the _ and, time, which
-57: has _ the, name, relationship
-56: distribut |, roll, serv _ the
-55: a rollback, answer in, negat, optim, question, | or
-54: itself
-53: code, design, leakag, the _ drift, the _ until
-52: by it, percentil, readabl, we _ the, what must
-51: be, in _ breath, precis, the _ has, the leakag
-50: featur a, has, sampl, sort
-49: label, proxi, the _ then, us |, user
-48: a _ roll, a breath, between |, but no, concept, data move, descend, noth of, probabl, wherea we
-47: a, in _ distribut, move in, pattern, the _ get, the recal, whichev
-46: be _ by, becaus, but _ |, data _ in, in _ with, of _ catch, of _ sort, perfect, tabl, the _ into, | _ ms
-46: | becaus
-45: a _ is, a _ skew, an, baselin, becuas, catch _ answer, deal with, doe the, ensembl, it _ answer, monitor
-45: one _ the, percentil |, product, roll out, what _ a, with _ of, | _ cost
-44: a distribut, cadenc, deal, is _ in, name |, of, sampl skew, the, the _ is, the fraud, the shadow
-43: catch the, get _ by, mean |, move _ a, of this, purchas, space, underfit, user |, | _ must, | whi
-42: a _ between, do you, engin _ |, is first, of it, posit _ the, real is, serv _ train, the distribut, when serv
-42: whi _ the, world, | p99
-41: are _ by, bin, fail, gate, harmon, henc, in a, leverag, metric, real _ first, the request, when _ |, you |
-41: | henc
-40: been, by the, constitut the, finish, loop _ an, p99 say, sensit, so the, supervis, svm, that _ it, the _ as
-40: worri, | _ move
-39: an _ name, answer drift, averag, canari, doe an, had, is answer, leak |, monitor _ score, read |, serv the
-39: that _ or, that catch, the ensembl, | _ ensembl, | _ serv, | becuas, | therefor
-38: across, alert on, an engin, axi, bias, comput, probabl |, qualiti, roll _ |, senior, skew _ up, the error
-38: | percentil
-37: # _ it, a _ |, behind _ |, cost, default, it _ us, look up, or _ drift, ramp, smote, the _ was, the detect
-37: the posit, | _ concept, | _ doe, | _ user, | yes
-36: act, ani of, fraud, if the, ignor |, index, nope |, rank, request, store, tail _ a, the _ design, we _ it
-36: | _ loop, | _ real, | nope, | slow
-35: behav, into a, nope, recal _ the, right _ catch, tail _ mean, that it, the _ read, the _ space, the canari
-35: the default, the fals, the loop, the store, | tail
-34: a comput, about _ of, is therebi, l2, label _ the, out |, pattern _ learn, retrain, the _ precis, up the
-34: | _ histogram, | _ input, | _ thus
-33: answer, brilliant, default tie, fail _ |, fraud behind, input the, of _ own, relat, separ |, the _ tie
-33: the real, tie the, we, | ignor, | you
-32: a _ of, align, and then, and they, consum, default _ the, each _ be, for _ loss, fresh data, input learn
-32: interview, lower, metric are, offlin, percent _ #, random, random _ rank, techniqu, the _ percent
-32: the _ which, the featur, those |, traffic, unlock, us, when the, wherea the, | _ p99, | therebi
-31: becuas the, budget, chang it, cost _ the, fundament, him, of _ |, parallel, percent |, posit of, rate
-31: recal their, their _ percent, then the, which the
-30: a concept, a gate, a posit, behavior, differenti, drift _ concept, drift featur, each, gate |, histogram
-30: ignor, in one, land, logic, noth, o, of that, of those, or doe, right ~, the _ behind, the overfit
-30: unsupervis, yes _ right, | _ would, | curv, | pattern
-29: distil _ cach, empow, histogram _ psi, hold _ the, is where, major, must, one answer, or answer, p99 _ |
-29: retriev, round |, score _ the, the _ featur, thus, unsupervis _ |, whi, yes ~, zero, | _ fresh, | _ sampl
-29: | _ second, | score, ~ catch
-28: a _ be, act _ |, act on, and _ input, behind, choic of, cost is, degrad, depend _ which, distribut _ |
-28: input as, into _ recal, is _ to, it depend, model fail, of concept, peopl _ recal, plan, proxi _ |, shadow of
-28: show _ the, the #, the _ alert, the _ in, the baselin, the f1, threshold it, until it, useless, zero _ the
-28: | _ swap, | fresh, | question, | serv, | target
-27: # #, alert _ #, alert |, bin _ it, cach, cadenc |, code _ the, code and, featur, give x, input monitor
-27: it index, journey, late, model be, none of, stabil, the _ against, the _ alway, the code, the interview
-27: the no, the time, threshold #, was, worthless, y, | _ depend, | _ longer, | data, | may, ~ posit
-26: a _ bin, a sampl, and _ is, balanc, class, drift of, dwarf, error type, fals rate, in _ answer, it _ on
-26: launch, none, offlin _ |, output |, popul, say a, secret |, statist, the concept, think, toward, trigger
-26: wari, when _ has, | _ auc, | _ no, | _ qualiti
-25: # _ separ, area |, back, be the, be zero, code did, constitut, curv _ #, evalu |, holist _ the, i _ the
-25: input _ |, intact, it area, itself |, latenc _ batch, loop was, mirror the, model _ it, on which, one code
-25: retriev the, separ, stream, the _ miss, the _ purchas, the _ when, the complex, the peopl, the proxi
-25: the train, thirti, thirti |, under _ #, you _ wherea, | mean, | secret
-24: back at, befor the, code _ two, comput a, cross, drift perform, each other, f1, fall |, fraction _ a, fresh |
-24: fundament |, gradient, him |, histogram |, honest, is then, miss, monitor |, perform _ skew, recal _ #
-24: say _ about, say yes, schedul, serv _ it, swap, that _ precis, the metric, the question, threshold _ #, to it
-24: traffic is, train, train _ a, type, until _ |, wherea p99, you call, | _ metric, | leakag
-23: # under, a _ that, a label, a loss, actual _ from, an _ carri, an evalu, and retriev, becaus featur
-23: classifi the, complex |, conceptu, condit, day the, error, fall _ becaus, featur has, featur to
-23: input _ predict, input of, is #, is round, millisecond, mirror, model talk, of their, perform, psi |
-23: rate from, reach |, real, share, skew of, space _ and, that featur, the _ talk, the gradient, their _ |
-23: therefor a, this _ |, tie, to be, train _ the, unchang, you _ when, | _ optim
-22: and _ and, and it, are select, averag _ and, awar, batch you, by _ until, cach _ the, day, delay
-22: deploy _ time, error _ |, evalu _ are, evalu _ the, from _ popul, from there, hide, imbalanc, is _ mean
-22: it _ wherea, latenc _ a, log it, minus, o _ log, on _ complex, or is, overfit, perfect rank, question catch
-22: rate _ predict, readabl is, recal the, score histogram, secret, shadow _ it, shadow it, show to, the _ did
-22: the _ imbal, the actual, the bias, the choic, the comput, the fraction, the logic, the miss, the percentil
-22: the round, the serv, two behavior, which _ do, which _ had, you _ then, | _ brilliant, | _ evalu, | _ four
-22: | relat
-21: a cadenc, a recal, as _ fals, averag _ the, batch _ |, distil, drive, fraud is, in _ correct, is fresh
-21: it train, journey |, l2 _ |, label score, longer hold, mean, moment |, move _ threshold, noth about, o and
-21: on clean, one percent, optim _ the, per _ |, perform the, predict _ the, read the, real _ the, say noth
-21: synerg, tail |, talk, that _ has, the _ train, the latenc, their own, to _ their, true, under it, was _ |
-21: we log, whichev _ the, would a, | _ alert, | _ schedul, | _ that, | classifi, | have
-20: ask _ recal, backfil, bias |, calibr _ the, discharg, discharg code, diverg, doe a, drift _ into
-20: drift _ label, featur _ the, get _ input, govern, harmon |, have the, hear _ |, it _ fresh, it recal
-20: label and, land _ the, land in, learn |, mirror _ ramp, mismatch _ |, miss is, monitor the, negat of
-20: of _ model, of _ train, or _ the, other |, path, pipelin, posit into, precis _ negat, precis of, product of
-20: promot, real _ row, run on, serv |, sinc the, space |, the _ input, the _ negat, the fall, the honest
-20: the monitor, the plot, time _ on, time _ the, time row, to _ share, train threshold, warehous, wari _ |
-20: what the, would the, | _ one
-19: a move, accur, alert the, and _ code, batch _ the, becaus _ percent, budget real, by _ store, cach the
-19: calcul _ |, clean _ |, code _ it, drift label, dwarf the, encod, encod offlin, function, has been, imbal _ |
-19: imbalanc _ the, is _ distribut, is therefor, it threshold, land _ |, miss _ |, model to, of _ recal, of serv
-19: pick _ |, predict |, qualiti of, recal _ sensit, refer period, rework, safe, schedul request, shadow _ |
-19: should the, skew _ the, skew as, split the, stabil _ the, stakehold, strateg, that _ right, that the
-19: the _ go, the _ period, the _ run, the _ say, the alarm, the pr, the ramp, the traffic, trade off, train as
-19: until _ code, user who, wherea _ read, wherea _ target, worri the, you, | _ comput, | _ honest, | _ variabl
-19: | _ x, | my, | proxi
-18: a curv, alarm _ so, and log, averag purchas, batch _ real, choic, concept is, covari |, defin, denomin
-18: drift to, enabl, engin _ the, entiti, featur _ becaus, featur it, feel, health, hide |, it fundament
-18: it request, l1, l1 _ l2, late arriv, latenc _ the, leak _ and, learn, log, look _ at, loss function, lower |
-18: negat and, of _ other, of accuraci, offlin auc, one be, popul _ alert, predict _ input, purchas the
-18: rate _ curv, reach, request _ latenc, retrain the, rework the, say _ and, select, skew _ data, slow _ |
-18: store the, sweep |, tail _ #, target _ featur, than _ request, that each, the _ comput, the _ leak
-18: the _ output, the _ wait, the behavior, the rate, to calcul, transact _ the, two valu, unlock the, variabl |
-18: varianc, yes |, | _ calcul, | _ data, | _ error, | _ techniqu, | _ true, | cheap, | late, | on, | readabl
-17: # percent, a _ first, across the, an outcom, and _ class, and time, as _ comput, ask it, at it, both of
-17: by what, carri, carri the, catch _ rate, class default, concept _ the, correct, cost |, fall, fals |
-17: featur are, featur the, fix _ serv, for _ score, from _ drift, in parallel, is _ under, is more, is show
-17: it precis, it promot, logic that, look _ the, of _ all, posit hit, posit to, predict it, predict label
-17: score when, so _ that, sweep, that read, the _ alreadi, the _ are, the _ sweep, the all, the balanc
-17: the catch, the imbal, the launch, the negat, the reader, the tree, them |, thing that, true axi, two question
-17: we _ on, we shadow, when _ metric, | _ product, | _ rework, | _ say, | _ traffic, | covari, | deploy, | psi
-16: # _ from, # request, a _ class, a _ whose, a negat, a readabl, accord _ the, alway, and _ the, ask _ |
-16: at _ fraud, axi |, been train, beyond the, cheap, code had, cost _ recal, curv is, distribut chang
-16: duplic _ live, error _ is, evalu _ it, evalu by, fals one, fresh _ |, from _ f1, go _ the, gradual trigger
-16: had _ for, hold, holist |, input _ a, input relat, is _ featur, is _ than, is evalu, it _ yes, it store
-16: leakag of, logic of, major |, mismatch, model _ so, moment, negat class, number _ precis, of _ condit
-16: of each, off with, one day, own train, patient |, plot, popul bin, posit |, read _ skew, real posit
-16: receiv _ the, retrain _ fresh, serv a, so _ five, store _ a, stream and, that comput, that five, the _ feel
-16: the _ lower, the _ relat, the _ serv, the _ trigger, the cadenc, the correct, the curv, the dropout, the half
-16: the harmon, the product, the user, to _ predict, toss, train _ from, train comput, train |, truth _ the
-16: was _ so, where the, wherea _ differenti, whichev _ was, who _ the, whose _ is, window _ the, with like
-16: wrong |, you give, | _ imbalanc, | should
-15: # _ evalu, # user, a _ nobodi, a mean, a sliver, a tail, against _ of, and _ request, and _ was, between
-15: bid stream, bin and, bug, by _ it, calibr, candid _ the, class _ it, copi _ parallel, copi in, defin the
-15: design _ the, design is, distil batch, dropout, eachoth, fals _ the, featur train, fraud _ optim
-15: function _ and, how _ is, if _ system, input _ for, input _ it, into an, is _ about, is _ differ, is _ on
-15: is cost, it _ batch, it _ with, label the, late precis, learn the, live _ stream, live bid, mean _ a, minor
-15: new ranker, nobodi _ on, of both, offlin _ the, on _ while, overnight, percentil _ |, posit are
-15: precis _ label, qualiti |, ratio of, reader, recal _ negat, request _ |, sampl _ train, score _ input
-15: shadow _ give, shadow you, share the, sliver, sliver of, so one, specif, split, stabil of, system _ is
-15: target and, that, that _ an, that _ canari, that _ label, that was, the _ bid, the _ data, the _ over
-15: the fresh, the path, the pipelin, therebi _ into, threshold _ over, threshold the, time _ predict, trade
-15: trigger |, until _ model, valu of, way _ the, whatev _ has, whenev, with _ canari, with shadow, would report
-15: | _ curv, | _ log, | _ monitor, | _ promot, | _ trade, | _ until, | _ weight, | stabil
-14: # _ hide, # sampl, a _ drift, a _ you, about _ i, after it, align with, align |, all _ time, all those
-14: am _ about, and _ i, and _ pr, and _ stop, and _ work, and negat, and precis, answer _ |, area rank
-14: ask _ precis, batch _ predict, becaus #, bid, by how, clicker, code a, correct _ qualiti, cultur
-14: degrad _ predict, denomin |, detect |, differ _ comput, distribut that, drift _ monitor, drift from
-14: drift the, each _ at, earli _ |, equiti, ever _ the, far, featur _ encod, finish it, for calibr, for metric
-14: had been, hand in, hit, how _ that, how y, i _ off, in hand, input _ featur, is _ round, is defin, it _ until
-14: it regular, it |, judg, log and, lower the, memori of, minor of, my, name the, negat _ a, negat _ their
-14: nobodi act, not act, of _ comput, of _ target, off that, one _ and, one _ need, one and, other _ the
-14: other at, other is, overfit _ it, percent _ the, perfect the, plot specif, precis _ the, precis the
-14: qualiti _ of, rate the, recal i, roc becom, score are, serv of, shall, shall be, so, specif is, that answer
-14: the _ after, the _ hit, the _ relationship, the _ sinc, the _ to, the drop, the flag, the minor, the quantiz
-14: the retrain, the rubric, the transact, the wrong, their _ alarm, them _ each, those _ it, those time
-14: through the, to _ input, to _ until, two number, under _ |, until _ store, user _ mirror, user output
-14: wait _ the, we _ for, whatev was, wherea _ are, whi would, with canari, would _ whether, yes and, | _ accord
-14: | _ behav, | _ know, | _ leverag, | _ rate, | _ relationship, | _ window, | give, | so, | what
-13: # _ finish, a consist, a logic, a moment, act upon, alreadi, and _ consum, and _ plot, and _ real
-13: and _ which, and qualiti, and skew, are _ the, are duplic, are well, around, batch by, batch for, be give
-13: becaus _ is, becaus _ look, becom, been _ by, been _ of, by cron, can _ the, comput _ interview
-13: comput _ world, consum _ score, cron _ and, cron |, curv _ sensit, deliveri |, distribut _ over, do _ catch
-13: drift it, excel _ the, far from, featur _ at, featur _ so, for predict, function _ of, give |, go for
-13: have _ train, have _ two, have been, how _ drift, i know, imbal the, in _ laboratori, in o, into _ distribut
-13: into be, is _ one, is _ y, is averag, it _ back, it _ featur, it class, judgment |, know _ model
-13: leverag _ as, loop _ design, mean by, mean finish, metric _ watch, minus _ |, moment _ or, monitor is
-13: not _ upon, o _ |, of _ metric, of _ peopl, of _ percentil, of _ precis, of _ until, of skew, on _ the
-13: on whether, onto, other _ for, output, percent _ accuraci, period, pipelin _ featur, point _ and, popul _ bin
-13: popul the, posit _ all, precis would, proactiv, product _ a, qualiti _ the, ratio, read _ so, real _ are
-13: real one, recal would, right _ and, right of, same _ that, say, schedul by, score _ parallel, score tabl
-13: serv train, sinc _ predict, smote _ precis, tabl overnight, talk |, the _ averag, the _ becom, the _ finish
-13: the _ ranker, the _ specif, the bug, the onlin, the ruler, the servic, the system, the warehous, the well
-13: then it, therebi _ the, therebi a, to what, train away, train is, true _ of, typic engin, under sampl, upon |
-13: user _ and, wait for, was right, we manag, we right, well and, what _ lower, what _ user, which _ how
-13: which _ the, whose _ are, whose featur, world _ it, world _ the, worri _ the, worth, worthless _ the
-13: write in, | _ been, | _ complex, | _ day, | _ govern, | _ right, | candid, | would
-12: a _ chang, a _ complex, a _ layer, a _ serv, a problem, accur condit, accuraci _ the, accuraci in, alarm _ |
-12: and _ are, and _ from, and other, answer _ a, answer it, are, are _ alarm, auc and, auc |, averag of, base
-12: becaus _ |, becaus otherwis, behind each, believ a, both _ them, budget |, bug _ the, bug of, by _ shape
-12: by serv, canari _ |, catch _ |, class of, concept has, correct _ the, correct the, cost _ alarm, covari
-12: data _ serv, defin _ the, deploy, distribut _ day, drift _ them, each _ insid, each one, eachoth |
-12: empow _ to, experi _ so, featur _ move, featur _ time, featur look, four, fraction, gather the, get answer
-12: gradual _ |, habit, harmon _ so, harmon _ the, has _ percent, has precis, heard, histogram move, i am
-12: index |, instrument, is _ engin, is _ offlin, is _ thing, is catch, is for, is this, it _ is, it _ so
-12: it _ this, it comput, it copi, it go, label _ input, label _ it, label _ to, laboratori, latenc _ user
-12: lifecycl, like |, loss, manag to, mean _ is, memori _ the, misclassifi, model _ befor, model _ the
-12: model _ worthless, monitor _ their, monitor _ whose, ms of, must _ it, my _ befor, need _ be, negat _ fraud
-12: of _ correct, of _ curv, of _ live, of _ wrong, of day, of thirti, oper _ |, or had, or must, or will
-12: otherwis _ would, posit _ catch, posit _ it, posit _ right, posit becom, posit lower, precis _ it, precis i
-12: predict _ recal, psi, random one, rare negat, raw _ |, recal #, recal _ posit, recal need, request insid
-12: retrain it, row, rubric, rubric |, same read, sampl _ offlin, sampl _ or, score _ overnight, sensit is
-12: sensit |, serv _ where, serv and, share it, skew _ defin, skewd, small share, smote has, so _ get, spell
-12: store _ featur, tabl _ batch, target |, that ring, that smote, the _ budget, the _ world, the batch, the bin
-12: the genuin, the laboratori, the leak, the mean, the model, the ratio, the recent, the runtim, the stabil
-12: the valu, themselv, then _ get, then alert, threshold _ lower, time _ product, time _ say, to _ own, tree
-12: unchang _ |, upstream, valu _ |, weigh the, where _ weight, worthless _ becaus, you gather, | _ axi
-12: | _ believ, | _ distil, | _ f1, | _ holist, | _ major, | empow, | threshold, | whose
-11: # get, # has, a _ featur, a _ negat, a _ which, a predict, a time, a type, accord, accuraci, act _ by
-11: actual _ posit, and _ fals, and _ would, apart, are _ through, around |, ask about, at _ |, at night, audienc
-11: batch _ lower, beyond, both _ read, brilliant |, cach of, canari _ traffic, catch it, centric
-11: code _ behavior, consum the, correct _ |, curv and, data _ to, detect, did the, divid into, each _ type
-11: each error, engin _ code, excel, fast _ the, featur _ it, find _ one, first worri, flow, for the, go to
-11: grade _ with, habit |, has one, hide behind, hit _ the, how _ real, i alway, i believ, if i, in _ log, ingest
-11: input _ on, input _ the, input _ to, input alert, interview the, is _ fraud, is _ harmon, is _ product
-11: is _ request, is _ store, is how, is predict, is worthless, it _ where, it _ you, it moment, itself _ in
-11: itself _ the, judg the, judgment, latenc is, latenc that, launch _ the, longer, manag, metric _ the
-11: millisecond _ the, need _ and, negat optim, no class, of _ as, of _ loss, off _ the, often _ was, on recal
-11: onto the, optim _ fals, or _ be, own percent, owner |, parallel _ |, parallel or, parallel user, path compar
-11: percent _ roc, pipelin _ it, piplin, posit _ and, posit _ real, posit find, predict by, product is
-11: ranker and, rare _ optim, real metric, real peopl, refer, regular, relationship _ so, relationship |
-11: request get, runtim, sampl |, score _ in, serv is, servic |, shadow _ of, shadow what, share _ in, show
-11: sinc fraud, so _ pr, stop _ |, that _ at, the _ axi, the _ befor, the _ had, the _ land, the _ offlin
-11: the _ rank, the _ share, the accuraci, the engin, the entiti, the instanc, the live, the pattern, the piplin
-11: the qualiti, the relationship, the sensit, the space, the student, the tail, the yes, then a, then serv
-11: through code, to _ loop, to stream, traffic _ parallel, traffic _ show, train _ alert, transact befor
-11: two _ code, until _ featur, warehous _ stream, we go, what _ it, what _ you, wherebi, which _ posit, will the
-11: with _ user, with _ you, world of, y _ the, | _ behavior, | _ centric, | _ deploy, | _ fix, | _ mirror
-11: | _ owner, | _ path, | _ purchas, | evalu, | mirror, | store, | wherebi
-10: a _ read, a _ relationship, a fundament, a live, a relationship, a request, a true, accuraci _ it
-10: and _ drift, and _ of, and _ often, and _ sensit, and each, ani, anoth name, apart |, are _ drift, are a
-10: averag the, baselin |, been show, by _ at, by _ featur, by _ real, by cost, canari _ are, canari _ the
-10: canari _ to, catch a, class that, code _ and, code design, comparison, complex _ the, cron, curv can, data is
-10: data launch, deliveri, detect _ the, distribut _ to, diverg from, doe _ consum, drift _ a, drift their
-10: drop |, f1 and, far |, featur until, first _ data, fix the, for _ fals, gate _ skew, gate the, gather
-10: give each, goe wrong, gradual, hand _ the, honest i, how fast, i _ ask, in which, instanc |, is _ fals
-10: is _ recal, is posit, it _ posit, it target, launch it, leak _ imbal, live _ so, look _ it, major _ recal
-10: major recal, manag _ the, matrix _ it, mean _ one, miss _ cost, model _ of, monitor _ promot, monitor of
-10: more _ than, move _ |, negat _ into, new _ and, of _ cadenc, of _ fals, of _ problem, of _ readabl, on _ it
-10: on _ rate, on by, on whichev, onboard, one _ for, one is, out _ it, p99 _ that, peopl, per patient
-10: percent _ for, plan |, popul _ a, problem _ |, problem featur, product _ the, quantiz _ |, question _ precis
-10: question |, rate _ the, read _ of, read both, readabl _ the, realli is, realtim, recal _ ask, recal _ therebi
-10: recal cost, relationship of, relationship retrain, report _ there, request _ answer, request it, roll the
-10: sampl the, score it, senior _ is, sensit _ it, serv _ to, serv comput, shadow _ a, share featur, sinc _ is
-10: so _ featur, so both, store _ fraud, store _ real, store of, stream the, take the, target _ it, that _ is
-10: that serv, the _ complex, the _ rate, the _ retrain, the _ watch, the _ worri, the confus, the promot
-10: the psi, the rank, the refer, the rollback, the row, the truth, there _ more, there |, threshold get
-10: threshold per, threshold that, to _ shadow, to full, traffic _ and, traffic with, true negat, useless |
-10: valu _ a, valu _ the, wari of, weigh, when _ number, whenev _ is, whether _ featur, which _ train, which _ |
-10: who, within the, world are, would ask, | _ area, | _ arriv, | _ fraud, | _ rare, | chang, | fix, | popul
-10: | round, | will
-9: # _ flip, # _ of, a _ curv, a _ leak, a _ to, a fix, a latenc, a leak, a safe, ad _ in, alarm that, am
-9: an error, and _ busi, and _ harmon, and _ pick, and _ pipelin, and _ then, and third, and train, and user
-9: anoth _ for, answer _ ad, answer _ mani, answer _ to, answer has, are _ when, are hide, are mean, as _ |
-9: ask whether, base |, be _ right, befor _ featur, behavior _ code, behavior of, busi negat, by _ coin
-9: by _ fraction, by _ yes, by watch, cach _ in, cadenc _ the, calcul, candid is, catch _ yes, class _ train
-9: code the, complex read, comput _ worri, consist is, correct _ and, cost the, curv whose, data _ when
-9: data monitor, decreas, delay _ |, depend on, detect is, differenti the, doe _ model, each _ call, each ad
-9: end _ end, end to, f1 _ is, fals _ and, fals _ of, featur _ between, featur histogram, first the, fit _ train
-9: fix, for _ of, fresh _ monitor, fresher, from the, get correct, guess, histogram is, hit _ rate, how often
-9: if _ answer, imbal _ a, imbal _ it, in _ cadenc, index _ |, input a, is _ a, is _ becaus, is _ cost
-9: is _ first, is _ percent, is _ |, is fit, is store, is useless, is when, it _ accur, it _ and, it _ correct
-9: it _ imbal, it _ two, it accuraci, it offlin, it previous, it when, it worthless, keep _ model, label valid
-9: launch _ and, leak the, log _ |, mean to, model _ by, model _ them, model healthi, monet, monitor _ live
-9: name _ the, need to, neural, neural _ |, not _ by, number _ it, number are, observ, of _ share, of _ time
-9: often _ model, often the, one _ balanc, one _ whenev, one report, oper point, overnight job, own featur, p is
-9: parallel to, pick _ if, pipelin _ the, pipelin window, posit _ of, pr _ and, precis _ ask, precis _ what
-9: precis is, precison, predict _ drift, predict _ own, previous, previous plan, race, ramp the, rank _ and
-9: read _ qualiti, real _ and, recal _ averag, recal _ to, regular _ it, report _ when, request _ hide
-9: retrain _ the, retrain trigger, right _ it, right when, roc _ honest, round are, ruler, safe |, say we
-9: scale |, senior candid, sensit _ the, sensit over, serv _ class, serv _ until, serv _ whichev, serv can
-9: sinc _ featur, skew _ monitor, skew _ request, skew _ |, skew by, so _ request, so _ traffic, stay _ the
-9: target _ the, target is, teacher of, than the, that _ are, that _ each, that drift, the _ canari, the _ off
-9: the _ skew, the _ teacher, the _ they, the _ user, the _ window, the neural, the patient, the popul
-9: the precison, the readabl, the small, the unchang, they _ you, three _ worri, threshold _ distribut, to _ up
-9: to end, to label, train it, train of, true _ over, user _ are, user tabl, we judg, what _ realli
-9: whatev _ posit, who are, window, worri of, worthless |, yes it, you _ report, you are, you monitor, you would
-9: | _ degrad, | _ finish, | _ name, | _ outcom, | _ percent, | _ rollback, | _ senior, | _ worthless, | latenc
-8: # _ are, # _ have, # millisecond, # ms, a _ label, a _ own, a _ path, a _ than, a _ the, a class, a fraudster
-8: a log, a ratio, a tabl, a transact, a yes, ad, ad call, an averag, and _ accuraci, and _ imbal, and _ pattern
-8: and _ train, and _ who, and code, and onc, are distribut, are mirror, are within, area of, back _ the
-8: back into, backfil the, basic _ take, basic you, be fresh, becom _ by, becom the, believ, breath |, by read
-8: call in, can _ train, canari _ it, cheapli, choos |, complex _ |, comput _ |, concept _ it, concept of
-8: concept the, correct of, cost _ and, count the, data, data _ the, design interview, design the, differ _ it
-8: differ same, do input, drift _ score, drift until, each fals, f1 score, featur arriv, featur stay
-8: finish _ mean, first _ of, first |, fit _ the, flag _ the, fraud than, from what, genuin _ instanc, goe live
-8: grade, gradual _ of, half |, harmon _ a, has score, hear, hear you, heard |, holist leverag, i say
-8: interview |, into _ differ, is _ latenc, is _ overnight, is judg, is previous, is real, it _ percent, it hit
-8: it pipelin, it time, label leak, live averag, loss _ |, mean _ f1, metric _ cost, metric of
-8: millisecond _ and, model output, moment _ is, multipli, name _ it, name for, no _ is, of _ hide, of _ output
-8: of _ patient, of _ refer, of _ relationship, of student, one _ same, one number, one threshold, one until
-8: over everi, over the, own _ in, percent, perfect is, plot _ threshold, precis |, predict _ of
-8: qualiti _ until, quantiz _ the, question _ how, rank _ the, rate and, reader of, real _ get, recal _ fraud
-8: recal to, recomput _ it, relationship _ it, report, request _ serv, right, round _ the, schedul _ the
-8: score _ or, score the, serv valu, shape, sign |, size, skew _ third, so _ it, stabil _ popul, standard _ |
-8: store in, store that, tactic, target _ a, target _ retrain, that recal, that skew, the _ alarm, the _ give
-8: the _ predictor, the _ want, the averag, the data, the offlin, the overnight, the perfect, the plan
-8: the queue, the trade, then _ from, therefor the, three thing, time _ code, time _ skew, time is, time it
-8: time of, to itself, to one, to separ, to whichev, toward _ |, train by, train time, truth _ a, until _ is
-8: user score, valu _ each, warehous _ serv, was _ at, what _ report, what do, when two, wherea #, wherea _ bug
-8: wherea _ is, window averag, with ~, yes _ so, | _ bin, | _ find, | _ leak, | _ negat, | _ otherwis
-8: | _ standard, | _ then, | _ worri, | consist, | offlin, | traffic
8: # mean, a _ percentag, a _ window, a month, a shift, a strict, act as, actual, actual _ |, against _ train
8: alarm _ the, algorithm, all of, among _ document, amount _ |, analyst |, and _ them, and _ when, and at
8: and not, and pick, and predict, and to, answer _ call, answer _ often, api, appear, are what, at onc
8: auc _ rank, averag _ #, axi of, between _ featur, book |, both _ |, break, but, by _ mean, by own, by whether
8: cach _ featur, call _ |, cell, chanc, class _ that, class |, come in, consum _ a, copi _ the
8: correct identifi, cost onli, cost us, cross _ |, curv _ which, cutoff |, date, definit, depart from
8: design round, develop, differ _ the, distribut _ predict, divid _ the, document retriev, down |, e g
8: each _ it, euro, even _ fals, everybodi, everywher, everywher |, examin, expos the, exposur, f, far the
8: favor, featur _ score, featur _ that, featur _ what, fine |, fit the, flag _ |, for real, forecast, forget
8: fraud catch, fresh label, from raw, from request, g, genuin posit, get _ percent, gpu, grow, hard, he
8: hear about, higher, horizont, how _ are, huge _ class, ident in, impli, impress, improv, in _ of, is _ into
8: is _ it, is _ longer, is _ of, is characterist, is comput, is what, it _ a, it _ precis, it _ real, it _ to
8: it denomin, jump, justifi, label _ and, label _ that, label come, label data, label for, lag, larger
8: leakag _ the, learn _ |, littl, live _ with, live request, low |, mani _ the, mark, mask, maximum, maximum |
8: mayb, mean _ |, million _ row, million of, miss fraud, model _ no, model _ serv, money |, monitor must
8: must warn, neither the, never _ |, no skew, none _ the, nor the, normal _ |, not be, notebook, occur when
8: odd, of _ analyst, of _ by, of _ code, of _ learn, of _ sampl, of error, of machin, of the, often _ posit
8: on _ schedul, on input, onc _ label, onc it, one _ is, one that, onlin infer, onlin serv, or score, or the
8: out _ |, outcom is, output _ |, over _ of, over _ threshold, overal, own way, p99 budget, parallel |, part is
8: pass a, percent _ which, plumb, posit _ fals, posit instanc, pr auc, precis _ |, predict _ major, procedur
8: proxi for, push, queri |, quit, rang, real fraud, real request, recal _ what, recal or, refit, relat _ the
8: remedi, rememb, request and, respond, run |, same _ and, say #, say no, score _ a, serv _ and, serv by
8: server |, share that, should _ retrain, simpli, six, slow _ that, someon, stabil _ |, sweep _ the
8: target that, that _ in, that _ relev, that an, that both, the _ answer, the _ curv, the _ differ, the _ doe
8: the _ loop, the _ may, the _ path, the _ retriev, the _ team, the _ themselv, the _ transact, the answer
8: the document, the fit, the full, the margin, the maximum, the rest, the result, the x, there _ a, there _ no
8: there a, those of, through train, time _ each, tini, to _ and, to _ target, to _ train, too _ a, too |
8: trade _ |, train data, transact amount, troubl, truli _ |, two _ of, two code, understand, use _ |, user is
8: usual, verdict, veri first, wait, wait |, warehous may, warn _ |, we call, we flag, weight _ the, well |
8: were _ posit, were _ |, what proport, when _ alarm, when _ are, where it, wherea _ answer, wherea _ fals
8: whole _ |, with _ it, with fraud, within _ ms, within a, would _ a, wrong _ |, yet it, you need, you train
8: | _ fals, | _ g, | _ health, | _ live, | _ measur, | _ miss, | _ much, | _ some, | _ sum, | _ there
8: | _ threshold, | _ zone, | all, | answer, | befor, | but, | class, | fundament, | knowledg, | like, | model
8: | most, | take, | there, | use
9: # _ |, a _ time, a complet, a wrong, abund, abund _ negat, abund of, against recal, agre _ train, all _ it
9: all threshold, all |, an analyst, an exampl, and _ a, and _ deriv, and _ how, and _ product, and _ world
9: and an, and onlin, and score, and when, anoth, are _ in, as _ was, assess, auc is, behind a, busi |, by _ a
9: by _ model, card is, chang _ the, choos by, class _ and, clean |, column |, comment, conceal the, consequ
9: consum need, contain, convers, correct _ by, definit |, deriv of, differ _ in, differ _ |, do _ |, drift _ in
9: drift _ that, effect, empti, estim |, extrem, fals _ outnumb, fear, featur is, fed, find |, first _ the
9: fix _ |, fraud _ is, from that, from |, full _ |, gap, give _ posit, give that, good _ |, harmon mean
9: has the, healthi |, hide _ slow, i _ |, if you, in _ #, in _ own, in _ shadow, in _ world, in the, input move
9: int8, into _ input, is _ with, is data, is neither, is one, it _ it, it afterward, it work, job _ the
9: label into, latenc |, limit user, live traffic, lower _ |, matter |, mean hide, minut |, model predict
9: model should, must agre, nor, null _ |, of _ #, of _ it, of _ qualiti, of _ variabl, of detect, of our
9: often a, onc |, onli _ the, onli |, or a, origin, outnumb the, page, patient, payment |, percent _ |
9: perfect _ |, poor, precis ~, predict to, process, profil, proport _ the, qualiti metric, quarter, random _ is
9: rank abov, rare class, rather _ the, read it, real time, real user, receiv a, reject, rest, rise, row |
9: satisfi, score drift, see it, shop, sinc a, sit, smaller, so _ auc, so _ would, stay _ it, stay as, stop
9: strict, suppos, synchron, t, the _ a, the _ conceal, the _ follow, the _ fraud, the _ monitor, the _ score
9: the _ set, the _ the, the abund, the calibr, the card, the deriv, the money, the stream, the tabl, the total
9: thing, those _ the, though, true _ and, true _ |, typic loop, under _ latenc, under extrem, valu at, valu |
9: vertic, vs _ |, walk, we _ |, what _ fals, what _ is, what _ the, what doe, when _ model, when fals
9: whether _ consum, with a, with their, within #, you _ not, you _ to, your, | _ all, | _ between, | _ end
9: | _ extrem, | _ let, | _ percentil, | _ score, | _ those, | _ valu, | _ want, | also, | choos, | drift, | e
9: | f1, | fraud, | metric, | monitor, | noth, | think, | though, ~ featur, ~ recal
10: # _ percentil, # fals, # th, # time, a _ cadenc, a _ distil, a _ student, a variabl, act _ it, affect
10: against _ fals, against a, alway _ |, amount, and _ they, and whether, anyon |, applic, ask _ a, at _ moment
10: becaus a, been _ |, below, between _ |, bit, book, both the, by far, cach _ weight, cadenc or, can be
10: can not, code path, come back, concept _ |, deriv _ featur, did _ catch, disagre |, discrep, domin _ the
10: domin by, draw, each _ within, environ |, even when, evolv, exist, featur _ drift, featur _ which
10: featur code, fill, fire |, five percent, for _ metric, for each, fresh answer, from train, go _ a, goe _ the
10: goe through, great, identifi _ the, identifi by, in _ denomin, in _ loss, into _ featur, is _ someth
10: is about, is again, is domin, issu, it _ recal, it _ way, it _ when, it on, it tell, kind, last, late _ so
10: late _ |, learn from, leav the, lie, major _ |, mean the, mean would, million, model _ a, model _ wherea
10: model score, model was, monitor _ input, need _ fresh, negat _ by, net, network, now, null, number |, of _ is
10: of _ transact, of row, often _ it, one _ in, one of, onlin _ offlin, oper, or it, other _ round, other way
10: out, out of, p _ ~, paint, path comput, percentag of, pipelin _ |, portion of, posit _ #, posit _ against
10: recal and, recal on, reflect, remain _ |, replac, sampl _ live, sampl _ |, say |, set |, shopper, sick
10: signal, so _ model, so roc, someth _ it, space complex, sum of, sweep and, system _ |, tail _ |, th
10: th percentil, that were, the _ should, the busi, the denomin, the other, their featur, they ask, third _ is
10: through _ offlin, to anyon, trace, traffic |, train sampl, train set, tune the, turn out, we _ #, we have
10: weight, what, when a, when they, when you, wherea _ canari, window _ so, wors, you can, | _ about, | _ be
10: | _ consist, | _ engin, | _ everi, | _ make, | _ more, | _ often, | _ roc, | _ test, | _ tune, | _ warehous
10: | among, | even, | onlin, | over, | overfit, | right, | ~, ~ ~
11: # _ and, # _ is, a fals, a hundr, a pictur, a week, alarm |, and _ complex, and _ on, and _ posit
11: and _ target, and fals, and featur, and monitor, and of, and space, architectur |, ask what, at _ precis
11: at _ time, at launch, at midnight, at serv, both _ of, by mistak, cach |, characterist, code comput
11: comput _ differ, comput over, cours, cure, current, curv to, distil _ a, distil |, distribut _ and, enough
11: environ, featur _ from, featur drift, follow |, get it, goe, handl, has chang, has it, hour |, in _ featur
11: in _ input, in _ relationship, increas, inflat, input _ move, instead of, is _ move, is an, is ask, is that
11: it _ not, it predict, it to, line, list, lose, mani of, model _ be, much of, must be, never _ it, next _ it
11: nobodi _ it, not _ it, noth |, notic |, number, occur, of _ alert, of request, on _ own, one _ it, one point
11: outnumb, outsid, over all, p99 |, part _ the, percent _ user, pick _ metric, pick the, pictur |, portion
11: quot, real _ infer, reason, recent _ |, result |, scarc, send, shift _ the, space _ |, state, step, take #
11: that _ arriv, that _ random, that label, that would, the _ accuraci, the _ sampl, the _ valu, the _ way
11: the _ will, the auc, the custom, the input, the link, the map, the second, the share, these, threshold _ what
11: to _ next, truli posit, trust, two rate, vari, watch the, we had, what _ model, what a, what move, when we
11: with _ |, with it, work, work |, zero |, | _ accuraci, | _ again, | _ divid, | _ need, | _ noth, | _ predict
11: | _ quantiz, | _ take, | averag, | bin, | here, | recal, | second, | skew, | unlik
12: # of, a #, a _ sampl, a model, about _ target, about the, accuraci is, afterward |, against, against the
12: alway _ the, among the, and _ stream, and is, are |, axe, axe |, bank, but the, catch |, come _ |, conceal it
12: confirm, cost _ |, decis threshold, doe |, each featur, event, expos it, featur _ a, fine, fire, five _ of
12: fn, for that, fraud _ |, goe _ |, group, happen, healthi, here |, hold |, how much, i e, identifi, if it
12: in _ train, in shadow, input _ in, input _ target, instead, is _ at, is _ other, is _ probabl, is _ right
12: it _ no, it _ train, it right, keep _ fals, knowledg, land |, limit |, look _ |, major class, make the, medic
12: metric that, midnight |, model has, model learn, near, next |, no _ of, of live, offlin and, on _ |, order |
12: pair, posit _ rank, precis on, predict distribut, price, random _ |, rate _ |, rate are, request within
12: review, such as, than _ |, the _ servic, the _ stay, the _ under, the _ version, the axe, the candid
12: the moment, the third, the whole, then _ it, time infer, train _ in, truth |, up, wander, week |, what _ was
12: while the, with #, yet, you have, | _ featur, | _ from, | _ have, | _ mani, | _ not, | _ where, | at, | everi
12: | pick, | yet
13: a _ model, abov a, against _ |, and _ model, and _ score, anyon, as _ as, at the, avail, averag _ |, away
13: batch _ featur, big, catch _ and, close, comput _ featur, cost of, defect, did |, document, doe it, drift in
13: endpoint, featur differ, flatter, free, from _ data, from _ to, from one, go into, has shift, how far
13: i would, implement, in _ code, incom, input featur, it _ be, keep the, know, let, level, match
13: midnight _ the, neither, not _ the, noth _ the, of featur, of input, often is, part of, predict drift, queri
13: right skew, roc, serv _ in, server, sever, singl, slide, small _ |, so we, stay _ |, switch, system
13: target leakag, ten, test |, than a, that |, the _ cost, the classifi, the cutoff, the next, the sum, the test
13: then _ |, theori, think of, time _ an, to _ it, traffic _ it, under _ roc, weight _ |, well, which _ of
13: within, would be, year, | _ are, | _ can, | _ e, | _ first, | _ precis, | _ should, | cach, | compar, | in
13: | whether
14: # ~, a _ on, a retrain, afterward, alter, and _ distribut, and _ in, are serv, batch |, bring, call |
14: canari _ a, case |, chart, code round, compani, cut, data _ featur, decis, domin, either, everi _ |, exceed
14: featur distribut, follow _ the, how mani, immedi, in |, infer _ a, input _ and, input has, is in, is recal
14: label land, look at, mean that, mistak |, not the, of _ and, of _ negat, of _ percent, of _ two, old
14: on _ data, outcom, point _ the, posit and, posit catch, posit cost, pr _ |, prevent, program, quantiz |
14: releas, requir, right |, risk, same featur, score |, share _ the, so _ |, so it, stand, tell you, the _ code
14: the _ flag, the number, there, this is, today, total, unlik, up |, wherea recal, will, window |
14: with _ featur, write, | #, | _ like, | _ posit, | _ proport, | _ you
15: # _ the, add, age, aggreg, alon, and drift, arriv |, build, column, cover, deriv, differ from, drift _ and
15: everyon, everyth, featur _ and, featur _ train, figur, from _ train, give _ the, have a, hide the
15: input _ shift, is _ #, is go, is no, is there, it doe, label leakag, more _ |, night, of _ alarm
15: of _ request, of _ score, percent of, precis and, project, realli, same _ |, same |, shadow deploy, skew _ a
15: slip, slow tail, so i, the _ recal, the one, them _ the, thousand, time _ space, train _ |, tune, warn
15: you _ it, you _ |, | _ fraction, | _ how, | _ latenc, | _ nobodi, | _ tell, | _ they, | code, | how, | if
15: | regular, | some, ~ serv
16: #, a few, a limit, a small, and serv, auc, be _ at, better, call it, caus, claim, comput featur, copi of
16: curv _ the, depend _ the, disagre, drift monitor, error |, estim, for _ |, for a, fraction of, give the
16: has to, how it, hundr, ident, link, margin, model get, normal, of _ real, of score, over, over time, pass
16: percentag, point of, posit rate, probabl _ a, product |, small, the _ come, the _ you, them _ |, third |
16: threshold is, truli, user _ serv, valid |, way round, when it, | _ has, | _ time, | p, | watch
17: a _ alarm, a _ answer, a _ or, after _ |, again, alert _ it, and recal, bad, by _ new, conceal _ tail, depart
17: did we, featur or, flag |, fpr, has move, inform, input distribut, is _ share, it answer, larg, latenc _ |
17: map, midnight, mix, move from, need a, notic, number of, of all, of posit, of user, on _ label, on fresh
17: onlin, per request, should be, sum, the _ between, the _ one, the proport, they, under the, way _ |, you _ a
17: | _ i, | both, | first, | same
18: a _ predict, a miss, a threshold, abov, agre, correct |, distribut _ the, divid by, exampl, expect, find
18: high, hour, how, is |, it by, later, model |, month |, more, of _ actual, of fals, pictur, popul stabil
18: predict _ and, probabl that, rate |, record, relationship between, return, settl, small _ of, that _ the
18: that of, train ~, we _ a, wherea a, | _ by, | _ to, | _ two, | predict, | under
19: area _ the, as it, compar, differ |, i _ it, live, low, matter, mean conceal, new model, no longer, of negat
19: posit predict, rather than, side, someth, than, that a, the _ for, the precis, the veri, turn, | _ leakag
19: | are, ~ #
20: area under, by a, card, data and, go _ |, harmon _ |, how _ the, is not, it _ the, it as, mistak, nobodi
20: of actual, off |, rather, retrain on, right _ |, run, sampl of, threshold |, track, train serv, what _ of
20: | _ for, | _ when, | _ whether, | _ ~, | from, | to
21: actual posit, after the, and _ featur, class _ |, cutoff, it has, money, negat |, next, not _ |, of them
21: own |, put, roc curv, serv _ comput, two |, | alert, | canari, | look, | no, | this, | weight, ~ _ |
22: a singl, alert when, among, complet, do not, is _ chang, on it, person, popul _ index, roc _ |
22: score distribut, serv code, stabil index, still, that are, thing |, version, whole, | _ #
23: as the, chang in, chang |, data _ |, doe not, e, expos, fals posit, how _ of, in product, is it, mean _ the
23: no _ |, our, payment, start, without, | _ an, | _ model, | say
24: # _ #, a chang, featur valu, label _ |, minut, new _ |, rais, real _ |, remain, second |, should, stay, veri
24: versus, vs, want
25: even, includ, infer, model, much, serv _ |, such, to, whether, | _ at, | _ is, | _ mean, | for
26: and a, code _ |, equal, flag, follow, go, is a, limit, of _ featur, share of, take, team, the slow, too
26: train _ serv, were, | _ of, | featur, | shadow, | they, | when
27: a _ store, between the, conceal, fals _ rate, featur store, in _ and, job, mani, no, shift |, | _ or
28: check, data drift, good, have, here, in train, input drift, on a, two, | _ shadow, | _ share
29: down, fals alarm, it was, of #, or _ |, proport of, result, the _ distribut, | concept, | then
30: also, by _ |, case, few, leav, onc, predict _ |, that _ |, the _ model, the same, way, | _ a, | of, | one
31: a _ in, just, keep, point, tell, | _ distribut, | _ drift
32: can, on the, order, part, some, that is, the outcom, | _ in, | with
33: drift is, in, input and, of _ predict, | a, | real
34: as, like, proport, recal _ |, train _ skew, week, | train
35: a _ posit, everi, measur, most, of _ input, one |, precis recal, train and, | as
36: chang, new, | precis
37: at, posit _ |, precis _ curv, recal curv, set
38: are _ |, both, call, in _ |, | _ on
39: after, all, distribut of, featur and, to _ |, | _ and
40: month, move |
42: need, see, serv skew, the two, | it
43: custom, make, | by
44: never, precis _ recal
45: come, it is, | that
46: differ, featur _ |, skew |
47: test
48: a featur, one
50: |
51: same
53: # |, shift
54: i, use
55: concept drift
61: drift |, with, | _ it
62: and _ |
65: from
67: on
68: onli
82: for
84: | _ |
92: ~
106: not
118: and
"""
