"""Weights of sense.py in hundredths of log-odds; made by tests/bench/fit_sense.py, not edited by hand."""

BIAS = 3.70

WEIGHTS = """
-151: until
-116: threshold
-115: it _ |
-110: catch
-106: it
-105: skew
-102: wherea, | wherea
-96: serv
-89: drift
-88: fresh
-87: into, own
-85: their
-84: then
-83: input
-81: the skew
-78: loop, therebi
-77: the drift
-76: latenc, rollback
-75: leak, the _ of, the _ that, the _ |, yes
-74: and the, curv, distribut
-73: imbal, it own, you _ the, | we
-72: answer _ the, is _ by, whose
-71: of a
-70: engin, posit
-68: alert
-67: area, evalu, no |
-66: predict, shadow
-65: so that
-64: doe, own _ |
-63: p99, tail, therefor
-61: as a, batch, fals, holist, round
-60: breath, read, target, the _ and, whatev, which
-59: by, time, until the
-58: complex, has _ the, recal, relationship
-57: name, optim, roll, serv _ the
-56: a rollback, answer in, question, | or
-55: distribut |, negat
-54: itself, the _ until
-53: be, by it, design, leakag, percentil, the _ drift, the _ has, we _ the, what must
-52: has, in _ breath, readabl, the leakag
-51: code, precis, sampl, the _ then
-50: featur a, proxi, sort
-49: descend, label, user
-48: a, a _ roll, a breath, between |, but no, concept, data move, in _ distribut, noth of, pattern, the recal
-48: us |, | _ ms
-47: a _ is, be _ by, data _ in, doe the, in _ with, move in, of _ catch, of _ sort, probabl, tabl, the _ get
-47: wherea we, whichev
-46: a _ skew, an, becaus, but _ |, catch _ answer, ensembl, one _ the, percentil |, perfect, roll out, the _ into
-46: the shadow, what _ a, | becaus
-45: baselin, becuas, deal with, it _ answer, monitor, product, sampl skew, the fraud, with _ of, | _ cost
-44: cadenc, deal, is _ in, move _ a, of, of this, space, the _ is, underfit, user |, whi _ the
-43: a _ between, a distribut, are _ by, catch the, do you, is first, name |, posit _ the, purchas, real _ first
-43: real is, the, the distribut, the request, when serv, | _ must
-42: bin, by the, engin _ |, fail, gate, get _ by, henc, mean |, metric, of it, serv _ train, when _ |, world
-42: you |, | henc, | p99, | whi
-41: been, constitut the, finish, had, harmon, in a, leak |, leverag, p99 say, so the, supervis, svm, that _ it
-40: a _ |, an _ name, loop _ an, senior, sensit, the _ as, the ensembl, worri, | _ ensembl, | _ move
-39: answer drift, canari, comput, default, doe an, is answer, monitor _ score, probabl |, qualiti, read |
-39: serv the, skew _ up, that _ or, that catch, | becuas, | percentil, | therefor
-38: across, alert on, an engin, axi, bias, look up, roll _ |, smote, the _ was, the detect, the error
-38: | _ concept, | _ doe, | _ user, | yes
-37: # _ it, averag, behind _ |, cost, it _ us, or _ drift, ramp, store, tail _ a, the fals, the posit, | _ real
-37: | _ serv
-36: act, ani of, behav, fraud, ignor |, index, nope, nope |, rank, tail _ mean, that it, the _ design, the canari
-36: we _ it, | _ loop, | nope, | slow, | tail
-35: a comput, brilliant, if the, into a, l2, label _ the, out |, pattern _ learn, request, retrain, right _ catch
-35: the _ precis, the _ read, the _ space, the default, the loop, the real, the store, | _ histogram, | _ thus
-34: about _ of, default tie, fraud behind, input the, is therebi, up the, we, when the, | _ input
-33: a _ of, answer, consum, default _ the, each _ be, fail _ |, for _ loss, interview, metric are, of _ own
-33: offlin, percent _ #, recal _ the, relat, separ |, techniqu, the _ tie, the _ which, the featur, tie the
-33: wherea the, which the, | _ p99, | ignor, | therebi
-32: align, and they, budget, fresh data, fundament, input learn, lower, of _ |, posit of, random _ rank, rate
-32: the _ percent, those |, unlock
-31: a gate, a posit, and then, chang it, cost _ the, differenti, histogram, land, of that, of those, parallel
-31: percent |, random, score _ the, the _ behind, traffic, us, | curv, | you
-30: a concept, becuas the, drift _ concept, drift featur, empow, gate |, him, histogram _ psi, ignor, in one
-30: logic, must, noth, o, or answer, or doe, recal their, right ~, round |, the _ featur, the overfit
-30: their _ percent, thus, unsupervis, unsupervis _ |, yes _ right, | _ fresh, | _ sampl, | _ second, | _ would
-30: | pattern, | serv
-29: act _ |, behavior, behind, choic of, cost is, degrad, distil _ cach, hold _ the, is where, major, one answer
-29: p99 _ |, retriev, show _ the, the #, the _ alert, threshold it, whi, yes ~, zero, | _ swap, | fresh
-29: | question, | score, ~ catch
-28: act on, bin _ it, depend _ which, distribut _ |, each, give x, input as, input monitor, into _ recal, is _ to
-28: it depend, journey, model fail, of concept, plan, proxi _ |, shadow of, the baselin, the f1, the no, the time
-28: until it, useless, was, worthless, | _ depend, | _ longer
-27: # #, a _ be, a sampl, alert _ #, alert |, and _ input, balanc, cadenc |, code _ the, drift of, dwarf
-27: error type, fals rate, it _ on, it index, late, none of, output |, peopl _ recal, peopl alway, popul, say a
-27: secret |, stabil, statist, the _ against, the _ in, the code, the interview, think, threshold #, toward, wari
-27: zero _ the, | _ qualiti, | data, | may, ~ posit
-26: # _ separ, a _ bin, area |, cach, code and, constitut, curv _ #, evalu |, featur, in _ answer, input _ |
-26: it area, itself |, launch, model _ it, model be, none, offlin _ |, the _ alway, the _ purchas, the _ when
-26: the concept, trigger, when _ has, y, | _ auc, | _ metric, | secret
-25: and _ is, be the, cross, drift perform, f1, fall |, fundament |, histogram |, holist _ the, honest, i _ the
-25: intact, is then, mirror the, on which, retriev the, say _ about, say yes, separ, stream, the _ miss
-25: the complex, the proxi, then the, thirti, thirti |, threshold _ #, train, under _ #, you _ wherea, you call
-25: | _ no, | mean, | target
-24: # under, a _ that, an _ carri, an evalu, be zero, becaus featur, befor the, behavior _ at, class, code _ two
-24: code did, comput a, condit, each other, fraction _ a, gradient, input of, is #, latenc _ batch, loop was
-24: millisecond, monitor |, one code, perform, perform _ skew, recal _ #, serv _ it, swap, that _ precis
-24: the peopl, the question, the serv, the train, their _ |, this _ |, to it, train _ a, type, until _ |
-24: wherea p99, you _ when, | _ optim
-23: a label, a loss, actual _ from, and _ and, and retriev, back, back at, classifi the, complex |, conceptu, day
-23: day the, delay, error, evalu _ the, fall _ becaus, featur has, featur to, him |, input _ predict, is round
-23: latenc _ a, mirror, miss, model talk, of their, overfit, psi |, rate from, reach |, real, recal the, schedul
-23: score histogram, shadow _ it, skew of, space _ and, that featur, the _ talk, the choic, the fraction
-23: the gradient, the metric, therefor a, to be, traffic is, train _ the, unchang, which _ do, which _ had
-23: you _ then, | _ brilliant, | _ evalu, | _ four, | leakag
-22: are select, awar, batch you, by _ until, cach _ the, deploy _ time, error _ |, evalu _ are, fresh |
-22: from _ popul, from there, hide, is _ mean, is fresh, it _ wherea, journey |, log it, longer hold, minus
-22: moment |, noth about, o _ log, on _ complex, on clean, optim _ the, or is, per _ |, perfect rank
-22: question catch, rate _ predict, readabl is, say noth, secret, shadow it, share, that _ has, the _ imbal
-22: the bias, the comput, the latenc, the logic, the miss, the percentil, the round, their own, tie, two behavior
-22: was _ |, | relat
-21: a cadenc, a recal, and it, as _ fals, ask _ recal, batch _ |, code _ offlin, diverg, fraud is, imbalanc
-21: in _ correct, it _ fresh, it recal, it train, l2 _ |, label score, land in, learn |, mirror _ ramp
-21: move _ threshold, o and, other |, path, perform the, pipelin, precis _ negat, predict _ the, read the
-21: real _ the, show to, synerg, tail |, talk, the _ did, the _ negat, the _ train, the actual, the fall
-21: the monitor, the plot, time _ the, to _ their, under it, warehous, we log, whichev _ the, would the
-21: | _ alert, | _ that, | classifi, | have
-20: a move, accur, averag _ and, averag _ the, backfil, bias |, cach the, calibr _ the, discharg, discharg code
-20: distil, doe a, drift _ into, drift _ label, drift label, encod, get _ input, govern, harmon |, have the
-20: hear _ |, label and, land _ the, look _ the, mean, mismatch _ |, miss _ |, miss is, model to, monitor the
-20: negat of, of _ model, of _ train, of serv, one percent, or _ the, posit into, precis of, predict |
-20: product of, promot, run on, sinc the, skew _ the, skew as, space |, split the, that _ right, the _ say
-20: the alarm, the honest, the ramp, the traffic, time _ on, to _ share, train threshold, true, wari _ |
-20: what the, worri the, would a, | _ comput, | _ one, | _ schedul, | _ variabl, | _ x, | proxi
-19: alarm _ so, alert the, batch _ the, becaus _ percent, by _ store, calcul _ |, clean _ |, code _ it, covari |
-19: defin, denomin, drive, dwarf the, encod offlin, featur _ the, function, has been, health, imbal _ |
-19: imbalanc _ the, is _ distribut, is therefor, it request, it threshold, l1 _ l2, land _ |, learn, look _ at
-19: lower |, of _ recal, one be, pick _ |, predict _ input, qualiti of, rate _ curv, real _ row, recal _ sensit
-19: refer period, rework, rework the, safe, schedul request, select, shadow _ |, should the, slow _ |
-19: stabil _ the, stakehold, strateg, sweep |, target _ featur, than _ request, that the, the _ comput, the _ go
-19: the _ input, the _ period, the _ run, the pr, the rate, time row, train as, unlock the, until _ code
-19: user who, variabl |, wherea _ read, wherea _ target, yes |, you, | _ data, | _ honest, | _ true, | my, | on
-18: # percent, a _ first, a curv, across the, and _ code, and log, as _ comput, at it, averag purchas
-18: budget real, carri, cheap schedul, concept is, cost |, enabl, engin _ the, entiti, featur _ becaus, featur it
-18: featur the, feel, for _ score, hide |, is _ under, it fundament, l1, late arriv, latenc _ the, leak _ and
-18: log, negat and, of _ all, of _ other, of accuraci, offlin auc, popul _ alert, predict label, purchas the
-18: reach, receiv _ the, request _ latenc, retrain the, say _ and, skew _ data, store the, sweep, tail _ #
-18: that each, the _ are, the _ leak, the _ output, the _ sweep, the _ wait, the all, the balanc, the behavior
-18: the negat, them |, thing that, to calcul, trade off, transact _ the, true axi, two valu, when _ metric
-18: | _ calcul, | _ error, | _ rework, | _ say, | _ techniqu, | late, | psi, | readabl
-17: # _ from, an outcom, and _ class, and _ the, and time, ask it, at _ fraud, batch _ real, between, both of
-17: carri the, catch _ rate, class default, code had, concept _ the, correct, drift to, evalu _ it, evalu by
-17: fals one, fals |, featur are, fix _ serv, from _ drift, gradual trigger, in parallel, is evalu, is more
-17: is show, it _ yes, it precis, it promot, leakag of, logic that, loss function, moment, negat class, posit hit
-17: posit to, predict it, read _ skew, real posit, score when, serv a, that read, the _ alreadi, the _ serv
-17: the dropout, the imbal, the launch, the reader, the tree, to _ predict, train |, two question, varianc
-17: we _ on, we shadow, who _ the, whose _ is, | covari, | deploy
-16: a _ class, a _ whose, a negat, a readabl, accord _ the, ask _ |, axi |, been train, beyond the, by _ it
-16: class _ it, cost _ recal, curv is, distribut chang, error _ is, from _ f1, go _ the, had _ for, hold
-16: holist |, how _ is, input _ a, input _ for, input relat, is _ about, is _ featur, is _ than, it store
-16: late precis, logic of, major |, model _ so, move _ distribut, of _ condit, off with, one day, own train
-16: popul bin, posit are, retrain _ fresh, so _ five, so one, specif, store _ a, stream and, that _ canari
-16: that _ label, that comput, that five, the _ feel, the _ lower, the _ relat, the _ trigger, the cadenc
-16: the catch, the correct, the curv, the half, the harmon, the product, toss, train _ from, train comput
-16: truth _ the, was _ so, wherea _ differenti, whichev _ was, window _ the, with like, wrong |, you give
-16: | _ curv, | _ imbalanc, | _ log, | _ product, | _ traffic, | cheap, | should
-15: # _ evalu, # request, # user, a _ nobodi, a mean, a sliver, a tail, alway, am _ about, and _ request
-15: and _ was, answer _ |, ask _ precis, bid stream, bin and, by how, by what, calibr, candid _ the, cheap, choic
-15: copi _ parallel, copi in, defin the, denomin |, design _ the, design is, detect |, distil batch, dropout
-15: duplic _ live, eachoth, equiti, fals _ the, featur _ encod, featur train, fraud _ optim, fresh _ |
-15: function _ and, how _ that, if _ system, input _ it, into an, is _ on, is cost, it _ batch, it _ with, it |
-15: label the, learn the, live _ stream, live bid, log and, mean _ a, minor, mismatch, new ranker
-15: number _ precis, of both, of each, offlin _ the, on _ while, other _ the, overnight, patient |, percentil _ |
-15: plot, precis _ label, precis _ the, qualiti _ of, qualiti |, ramp from, ratio of, reader, recal _ negat
-15: request _ |, sampl _ train, score _ input, serv |, shadow _ give, shadow you, share the, sliver, sliver of
-15: so _ that, stabil of, system _ is, target and, that, that _ an, that answer, the _ bid, the _ data, the _ hit
-15: the _ over, the _ sinc, the flag, the fresh, the path, the pipelin, the retrain, the user, threshold _ over
-15: threshold the, time _ predict, trigger |, until _ model, valu of, wait _ the, way _ the, whatev _ has, whenev
-15: where the, with _ canari, with shadow, | _ monitor, | _ promot, | _ trade, | _ until, | _ weight, | stabil
-15: | what
-14: # _ finish, # _ hide, # sampl, a _ drift, a _ you, about _ i, after it, align with, align |, all _ time
-14: all those, and _ consum, and _ i, and _ pr, and _ stop, and _ work, and negat, and precis, are, area rank
-14: batch _ predict, batch for, becaus #, becom, bid, bug, clicker, code a, correct _ qualiti, cultur
-14: degrad _ predict, differ _ comput, distribut that, drift _ monitor, drift from, drift the, each _ at
-14: ever _ the, far, finish it, for calibr, for metric, four, function _ of, had been, hand in, how y, i _ off
-14: in hand, input _ featur, is _ differ, is _ round, is defin, it _ until, it regular, judg, judgment |
-14: leverag _ as, lower the, mean finish, memori of, my, name the, negat _ their, nobodi _ on, not _ upon
-14: not act, of _ comput, of _ precis, off that, one _ and, one _ need, one and, other at, other is, overfit _ it
-14: percent _ the, perfect the, plot specif, popul the, posit _ all, posit |, precis the, rate the, ratio
-14: recal i, roc becom, schedul by, score are, serv of, shall, shall be, so, specif is, split, target |
-14: the _ after, the _ finish, the _ relationship, the _ to, the drop, the quantiz, the rubric, the servic
-14: the transact, the wrong, their _ alarm, them _ each, therebi _ into, therebi _ the, those _ it, those time
-14: through the, to _ input, trade, two number, under _ |, until _ store, user _ mirror, user output, was right
-14: we _ for, what _ user, whatev was, whi would, which _ the, with canari, worri _ the, worth, would _ whether
-14: would report, yes and, | _ accord, | _ behav, | _ know, | _ leverag, | _ relationship, | _ window, | candid
-14: | give, | so
-13: a consist, a logic, a moment, accuraci _ the, act upon, against _ of, alreadi, and _ plot, and _ real
-13: and _ which, and qualiti, and skew, are duplic, are well, around, auc and, batch by, be give, becaus _ is
-13: becaus _ look, been _ by, been _ of, budget |, by cron, can _ the, class of, comput _ interview
-13: consum _ score, cron _ and, cron |, curv _ sensit, deliveri |, distribut _ over, do _ catch, drift it
-13: each one, empow _ to, excel _ the, fall, far from, featur _ at, featur _ so, featur look, for predict, give |
-13: go for, habit, have _ train, have _ two, have been, histogram move, how _ drift, i know, in _ laboratori
-13: in o, into be, is _ one, is _ y, is averag, it _ featur, it class, it comput, know _ model, loop _ design
-13: mean _ is, mean by, metric _ watch, minor of, minus _ |, misclassifi, moment _ or, monitor is, ms of
-13: negat _ fraud, nobodi act, o _ |, of _ live, of _ metric, of _ peopl, of _ percentil, of _ target, of _ until
-13: on _ the, on whether, onto, other _ for, output, percent _ accuraci, period, pipelin _ featur, point _ and
-13: popul _ bin, posit _ it, posit lower, precis would, proactiv, product _ a, psi, qualiti _ the, read _ so
-13: real _ are, real one, realtim score, recal #, recal would, retrain it, right _ and, right of, rubric |
-13: same _ that, sampl _ offlin, say, score _ parallel, score tabl, serv and, serv train, show, sinc _ predict
-13: small share, smote _ precis, tabl overnight, talk |, that was, the _ averag, the _ becom, the _ ranker
-13: the _ specif, the _ world, the bug, the laboratori, the mean, the minor, the ruler, the system, the warehous
-13: the well, themselv, then _ get, then alert, therebi a, time _ product, time _ say, to _ until, to what
-13: train away, train is, true _ of, typic engin, unchang _ |, under sampl, upon |, user _ and, wait for
-13: we manag, we right, well and, what _ lower, wherea _ are, which _ how, whose _ are, whose featur, world _ it
-13: world _ the, worthless _ the, write in, | _ been, | _ complex, | _ day, | _ govern, | _ rate, | _ right
-13: | would
-12: a _ chang, a _ complex, a _ layer, a _ serv, a _ which, a predict, accur condit, accuraci, accuraci in
-12: actual _ posit, alarm _ |, and _ from, and other, answer it, are _ alarm, are _ the, base, becaus _ |
-12: becaus otherwis, behind each, believ a, both _ them, bug _ the, bug of, by _ shape, by serv, canari _ |
-12: catch _ |, catch it, comput _ world, concept has, correct _ the, correct the, cost _ alarm, covari
-12: data _ serv, defin _ the, detect, did the, distribut _ day, drift _ them, each _ insid, each error, earli _ |
-12: excel, experi _ so, featur _ move, featur _ time, find _ one, for the, gather the, get answer, gradual _ |
-12: habit |, harmon _ so, harmon _ the, has _ percent, has precis, heard, hit, i am, imbal the, index |, ingest
-12: instrument, into _ distribut, is _ engin, is _ offlin, is _ request, is _ thing, is catch, is for, is this
-12: it _ back, it _ is, it _ so, it _ this, it _ where, it copi, it go, judg the, label _ input, label _ it
-12: label _ to, laboratori, latenc _ user, lifecycl, like |, manag, manag to, memori _ the, model _ befor
-12: model _ the, model _ worthless, monitor _ their, monitor _ whose, must _ it, need _ be, negat _ a, of _ as
-12: of _ correct, of _ curv, of _ wrong, of day, of skew, of thirti, oper _ |, or had, or must, or will
-12: otherwis _ would, posit _ catch, posit _ real, precis _ it, precis i, predict _ recal, random one, ranker and
-12: rare negat, raw _ |, recal _ posit, recal need, regular, relationship |, request get, request insid, rubric
-12: runtim |, same read, sampl _ or, score _ overnight, sensit is, sensit |, serv _ where, servic |, share it
-12: skew _ defin, smote has, so _ get, spell, stop _ |, store _ featur, tabl _ batch, that ring, that smote
-12: the _ budget, the _ rank, the batch, the bin, the genuin, the leak, the live, the onlin, the ratio
-12: the recent, the runtim, the space, the stabil, the valu, then a, then it, threshold _ lower, to _ own, tree
-12: upstream, valu _ |, weigh the, where _ weight, worthless _ becaus, y _ the, you gather, | _ believ
-12: | _ distil, | _ f1, | _ holist, | _ major, | empow, | threshold, | whose
-11: # get, # has, a _ featur, a _ negat, a _ read, a problem, a time, a true, a type, accord, act _ by
-11: and _ drift, and _ fals, and _ would, answer _ a, are _ drift, are _ through, are a, around |, ask about
-11: at night, auc |, audienc, averag of, been show, beyond, both _ read, brilliant |, cach of, canari _ traffic
-11: centric, code _ behavior, consum the, curv and, data _ to, distribut _ to, divid into, eachoth |
-11: engin _ code, fast _ the, featur _ it, featur until, first worri, flow, fraction, go to, grade _ with
-11: gradual, hand _ the, has one, hide behind, how _ real, how fast, i believ, if i, in _ log, in which
-11: input _ on, input _ to, input alert, instanc |, interview the, is _ fraud, is _ harmon, is _ store, is how
-11: is predict, is worthless, it _ you, it moment, itself _ in, itself _ the, judgment, latenc is, latenc that
-11: launch _ the, launch it, longer, look _ it, loss, metric _ the, millisecond _ the, my _ befor, need _ and
-11: negat optim, no class, of _ fals, of _ loss, of _ problem, off _ the, often _ was, on whichev, onto the
-11: optim _ fals, or _ be, own percent, owner |, p99 _ that, parallel _ |, parallel or, parallel user
-11: path compar, percent _ roc, pipelin _ it, piplin, posit _ and, posit _ right, posit becom, posit find
-11: predict by, question |, rare _ optim, read _ of, real peopl, realli is, refer, relationship _ so, sampl |
-11: score _ in, score it, serv is, shadow _ of, shadow what, share _ in, sinc fraud, skewd, so _ pr, that _ at
-11: that serv, the _ befor, the _ had, the _ land, the _ offlin, the _ share, the accuraci, the engin, the entiti
-11: the model, the pattern, the piplin, the qualiti, the relationship, the row, the sensit, the student, the yes
-11: through code, to _ loop, to stream, traffic _ parallel, traffic _ show, train _ alert, transact befor
-11: two _ code, useless |, warehous _ stream, wari of, we go, what _ it, what _ you, wherebi, which _ posit, who
-11: will the, with _ user, with _ you, world of, | _ area, | _ axi, | _ behavior, | _ centric, | _ deploy
-11: | _ fix, | _ mirror, | _ owner, | _ path, | _ purchas, | _ rare, | mirror, | store, | wherebi
-10: a _ relationship, a _ to, a fundament, a leak, a live, a relationship, a request, accuraci _ it, and _ are
-10: and _ of, and _ often, and _ sensit, and each, anoth name, apart |, ask whether, averag the, baselin |
-10: batch _ lower, busi negat, by _ at, by _ featur, by _ real, by cost, canari _ are, canari _ the, canari _ to
-10: catch a, class that, code _ and, code design, comparison, complex _ the, comput _ worri, correct _ |, cron
-10: curv can, data launch, delay _ |, deliveri, detect _ the, differenti the, diverg from, doe _ consum
-10: doe _ model, drift _ a, drift their, drop |, each _ type, f1 and, fals _ and, fit _ train, fix, fix the
-10: for _ fals, for _ of, gate _ skew, gate the, gather, give each, goe wrong, hit _ rate, hit _ the, honest i
-10: how often, i _ ask, i alway, input _ the, is _ a, is _ becaus, is _ product, is _ recal, is posit, is when
-10: it _ and, it _ posit, it target, leak _ imbal, live _ so, major _ recal, major recal, manag _ the
-10: matrix _ it, miss _ cost, model _ of, monitor _ promot, monitor of, more _ than, negat _ into, new _ and
-10: observ, of _ cadenc, of _ readabl, of _ share, of _ time, on _ it, on _ rate, on by, on recal, onboard
-10: one _ for, one is, out _ it, per patient, percent _ for, plan |, popul _ a, pr _ and, problem _ |
-10: problem featur, product _ the, product is, quantiz _ |, question _ precis, read both, real metric
-10: recal _ ask, recal _ therebi, recal cost, relationship of, relationship retrain, report _ there
-10: request _ answer, request it, right, right _ it, roll the, row, runtim, sampl the, senior _ is, sensit _ it
-10: serv _ class, serv _ to, serv can, serv comput, share featur, sinc _ featur, skew _ |, so _ featur, so both
-10: store _ fraud, store _ real, store of, stream the, take the, target _ it, target is, than the, that _ is
-10: the _ axi, the _ complex, the _ rate, the _ retrain, the _ watch, the _ worri, the confus, the instanc
-10: the promot, the rank, the readabl, the refer, the rollback, the truth, then serv, there _ more, they _ you
-10: three _ worri, threshold get, threshold that, to _ shadow, to full, traffic _ and, traffic with, train it
-10: true _ over, true negat, until _ featur, valu _ the, whenev _ is, whether _ featur, which _ train, which _ |
-10: within the, world are, would ask, | _ arriv, | _ degrad, | _ senior, | _ then, | chang, | fix, | popul
-10: | round, | will
-9: # _ flip, # _ of, # ms, a _ curv, a _ label, a _ leak, a _ path, a fix, a safe, ad, ad _ in, am, an error
-9: and _ busi, and _ harmon, and _ pick, and _ then, and third, and train, and user, anoth _ for, answer _ ad
-9: answer _ mani, answer _ to, answer has, are _ when, are hide, are mean, as _ |, at _ |, base |, be _ right
-9: befor _ featur, behavior _ code, behavior of, by _ coin, by _ fraction, by _ yes, by watch, cach _ in
-9: cadenc _ the, candid is, catch _ yes, class _ train, code the, complex _ |, complex read, concept of
-9: consist is, correct _ and, curv whose, data _ the, data _ when, data is, data monitor, decreas, depend on
-9: deploy, design the, detect is, differ same, diverg _ path, drift _ score, each _ call, each ad, each fals
-9: end _ end, end to, f1 _ is, far |, featur _ between, featur histogram, first _ data, first the
-9: fresh _ monitor, fresher, from the, get correct, harmon _ a, heard |, i say, if _ answer, imbal _ a
-9: imbal _ it, in _ cadenc, index _ |, input a, into _ differ, is _ cost, is _ fals, is _ first, is _ overnight
-9: is _ percent, is _ |, is store, is useless, it _ accur, it _ correct, it _ imbal, it _ two, it accuraci
-9: it offlin, it previous, it when, it worthless, keep _ model, launch _ and, log _ |, mean _ one, mean to
-9: millisecond _ and, model _ by, model _ them, model healthi, model output, monet, monitor _ live, move _ |
-9: name _ the, need to, neural, neural _ |, not _ by, number are, often _ model, often the, one _ balanc
-9: one report, oper point, over everi, over the, overnight job, p is, parallel to, pick _ if, pipelin _ the
-9: pipelin window, posit _ of, precis _ ask, precis _ what, predict _ drift, predict _ own, previous
-9: previous plan, race, ramp the, rank _ and, rate _ the, read _ qualiti, readabl _ the, real _ and, realtim
-9: recal _ averag, recal _ to, regular _ it, report _ when, request _ hide, retrain _ the, right when
-9: roc _ honest, round are, ruler, safe |, say we, scale |, schedul _ the, senior candid, sensit over
-9: serv _ until, serv _ whichev, shadow _ a, sinc _ is, skew _ monitor, skew _ request, skew by, so _ request
-9: so _ traffic, stay _ the, target _ the, teacher of, that _ are, that _ each, that drift, that recal
-9: the _ alarm, the _ canari, the _ off, the _ teacher, the _ they, the _ user, the _ window, the neural
-9: the offlin, the overnight, the perfect, the popul, the precison, the psi, the small, the tail, the unchang
-9: there |, threshold _ distribut, threshold per, time _ code, to _ up, to end, to label, train of, user _ are
-9: user tabl, valu _ a, we judg, weigh, what _ realli, whatev _ posit, when _ number, wherea _ bug, who are
-9: window, worri of, worthless |, yes it, you _ report, you are, you would, | _ finish, | _ fraud, | _ leak
-9: | _ outcom, | _ percent, | _ rollback, | _ worri, | _ worthless, | latenc
-8: # _ are, # _ have, # millisecond, a _ own, a _ than, a _ the, a _ way, a fraudster, a latenc, a ratio, a tabl
-8: a target, a transact, a yes, ad call, alarm that, and _ #, and _ get, and _ imbal, and _ late, and _ pattern
-8: and _ pipelin, and _ train, and _ who, and code, and onc, ani, anwser, are distribut, are mirror, are within
-8: area _ guess, area of, back _ the, back into, backfil the, balanc |, basic you, be fresh, be wari, becom _ by
-8: becom the, befor it, believ, breath |, by read, calcul, call in, can _ train, canari _ it, cheapli, choos |
-8: comput _ |, concept _ it, concept the, consist, correct of, cost _ and, count the, data, design interview
-8: did it, differ _ it, do input, drift until, evalu metric, f1 score, fals _ of, featur arriv, featur stay
-8: finish _ mean, first _ of, first |, flag _ the, fraud than, fresh right, from what, genuin _ instanc
-8: goe live, grade, gradual _ of, guess, has look, has score, hear, hear you, histogram is, holist leverag
-8: how _ doe, imbal is, insid _ latenc, instanc, interview |, is _ latenc, is fit, is judg, is previous, is real
-8: is the, it _ percent, it decid, it late, it realli, it time, label leak, label valid, live averag, loss _ |
-8: mean _ f1, metric _ cost, metric of, moment _ is, monitor train, multipli, name _ it, name for, negat _ of
-8: no _ is, number _ it, of _ hide, of _ output, of _ patient, of _ refer, of _ relationship, of everi
-8: of student, offlin alert, one _ same, one _ whenev, one number, one threshold, one until, onlin offlin
-8: own _ in, own featur, peopl, plot _ threshold, precis is, precison, predict _ of, qualiti _ until
-8: quantiz _ the, question _ how, rank _ the, rare _ are, rate and, reader of, real _ did, real _ get
-8: recal _ fraud, recal to, recomput _ it, relationship _ it, report, request _ serv, retrain trigger
-8: round _ the, score _ or, score the, sensit _ the, serv valu, shape, size, skew _ third, so _ class, so _ it
-8: stabil _ popul, standard _ |, store in, store that, tactic, target _ a, target _ retrain, that _ train
-8: that skew, that train, the _ by, the _ could, the _ predictor, the _ store, the _ want, the averag, the data
-8: the patient, the plan, the queue, the raw, the trade, then _ a, then _ distribut, then _ from, then _ more
-8: therefor the, thing _ the, three thing, time _ skew, time is, time of, to itself, to one, to separ
-8: to whichev, toward _ |, train by, train time, truth _ a, until _ is, user feel, user score, valu _ each
-8: warehous _ serv, was _ at, what do, when two, wherea #, wherea _ is, which _ fals, who _ it, window averag
-8: worri about, yes _ so, you monitor, | _ bin, | _ find, | _ name, | _ negat, | _ standard, | consist, | offlin
-8: | traffic
8: # mean, a _ user, a _ window, a month, a shift, a strict, a test, act as, actual, algorithm, amaz
8: among _ document, amount _ |, analyst |, and _ them, and _ when, and at, and not, and pick, and predict
8: and to, answer _ often, api, appear, are _ in, are what, at onc, auc _ rank, averag _ #, beneath
8: between _ featur, book |, break, bug |, but, by _ a, by _ mean, by own, cach _ featur, call _ |
8: canari _ serv, catch _ of, cheaper, class _ that, come from, come in, compani |, consum need, copi _ the
8: correct _ by, correct identifi, cost us, curv _ which, cutoff |, date, depart from, design round, develop
8: dilut, dilut by, distribut _ predict, divid _ the, document retriev, doe _ featur, done, down |, drift _ that
8: drift ~, e g, each _ it, euro, even _ fals, everybodi, everywher, everywher |, examin, exposur, f, fall apart
8: fals _ outnumb, far the, favor, featur _ comput, featur _ score, featur _ what, featur comput, fine |
8: first _ the, fix _ |, flag _ |, for real, forecast, forget, fraud catch, fresh label, from raw, from that
8: full _ amount, g, genuin posit, get _ percent, grow, hard, hear about, horizont, how you, i report, impli
8: improv, in _ #, input _ score, instead |, int8, is _ into, is _ longer, is _ of, is characterist, is comput
8: is what, it _ a, it _ precis, it _ real, it _ to, it denomin, jump, justifi, label _ that, label come
8: label data, lag, larger, later |, leakag _ the, learn _ |, littl, live _ with, live traffic, low |, mark
8: mask, maximum, maximum |, mayb, mean _ |, metric _ |, million _ row, million of, miss fraud, model _ no
8: model _ serv, model _ train, money |, monitor must, move _ time, must warn, needless, neither the, no skew
8: none _ the, nor the, normal _ |, not be, notebook, occur when, of _ #, of _ analyst, of _ by, of _ code
8: of _ learn, of _ sampl, of _ slow, of _ traffic, of machin, of peopl, of the, often _ posit, on _ and
8: on input, onc _ label, one _ is, one that, onlin infer, onlin serv, or score, or the, out _ |, outcom is
8: output _ |, output are, over _ of, over _ threshold, overal, own way, p99 budget, parallel |, part is, pass a
8: percent _ which, plumb, posit instanc, pr auc, precis _ |, predict _ major, procedur, quit, rang, read it
8: real fraud, real request, recal _ what, recal or, receiv a, refit, relat _ the, remedi, rememb, request _ a
8: request and, respond, run |, same _ and, satisfi, say #, say no, score drift, sensit _ #, server |
8: share that, should _ retrain, simpli, slice, slow _ that, someon, stabil _ |, stage, store |, studi
8: target that, that _ be, that _ in, that _ notic, that _ relev, that an, that both, the _ answer, the _ curv
8: the _ differ, the _ fall, the _ loop, the _ may, the _ path, the _ retriev, the _ team, the _ themselv
8: the _ transact, the answer, the document, the fit, the full, the margin, the rest, the result, the tabl
8: the thing, the x, there _ a, there a, those _ the, those of, through train, to _ and, to _ target, too _ a
8: tpr, train data, transact amount, troubl, truli _ |, two _ of, two _ |, two averag, understand, use _ |
8: user notic, usual, verdict, wait |, warehous may, watch _ input, we call, we flag, weight _ the, were _ posit
8: were _ |, what _ the, what proport, when _ are, when fals, wherea _ answer, wherea _ fals, whether _ consum
8: whole _ |, with _ it, with fraud, within _ ms, would _ a, wrong _ |, yet it, you train, your, | _ all
8: | _ between, | _ get, | _ health, | _ live, | _ measur, | _ much, | _ pattern, | _ recal, | _ some, | _ sum
8: | _ there, | _ threshold, | _ valu, | _ zone, | all, | answer, | but, | class, | correct, | e, | fraud
8: | fundament, | knowledg, | metric, | model, | most, | system, | take, | there, | true, ~ featur, ~ recal
9: # _ |, a _ distil, a _ time, a complet, a wrong, abund, abund _ negat, abund of, actual _ |, affect
9: against recal, all _ it, all of, all threshold, all |, alway _ |, an analyst, an exampl, and _ a
9: and _ product, and _ world, and an, and onlin, and score, and when, and whether, anoth, as _ was, ask _ a
9: assess, at predict, auc is, away the, behind a, both _ |, busi |, by _ model, cach _ weight, card is, chanc
9: chang _ the, class |, clean |, column |, comment, conceal the, consequ, contain, convers, cost onli, definit
9: definit |, differ _ in, differ _ |, discrep, do _ |, drift _ in, each _ within, empti, estim |, expos the
9: extrem, fear, featur get, featur is, fed, find |, for each, fraud _ is, from _ outset, from request, from |
9: full _ |, gap, give _ posit, give that, good _ |, gpu, healthi |, hide _ slow, higher, how _ featur
9: huge negat, i _ |, if you, in _ denomin, in _ shadow, in _ world, in the, input move, is _ with, is data
9: is neither, it _ it, it afterward, it work, job _ the, kind of, label for, label into, latenc |, leakag |
9: limit user, lower _ |, mani _ the, matter |, mean hide, must agre, need it, nor, null _ |, of _ is, of _ it
9: of _ on, of _ qualiti, of _ transact, of _ variabl, of detect, of our, often a, on _ schedul, onc it, onc |
9: onli _ the, onli |, oper, or a, origin, out, out of, outnumb the, outset, outset |, path comput, path |
9: patient, payment |, percent _ |, poor, posit _ fals, posit _ that, precis ~, predict to, process, product _ |
9: profil, proport _ the, qualiti metric, quarter, random _ is, rank abov, rare class, rather _ the, real time
9: real user, reject, rest, rise, score _ a, serv _ and, serv by, shop, sinc a, sit, smaller, so _ auc
9: so _ would, stay _ it, stay as, stop, strict, suppos, sweep _ the, synchron, t, the _ a, the _ conceal
9: the _ follow, the _ fraud, the _ monitor, the _ score, the _ set, the _ the, the abund, the calibr, the card
9: the compani, the deriv, the money, the outset, the stream, the total, though, tini, to _ train, too |
9: trade _ |, true _ and, true _ |, two code, typic loop, under a, under extrem, valu at, vertic, walk, warn _ |
9: we _ |, well |, what _ fals, what _ is, what doe, when _ model, when you, with a, with their, within #
9: you _ to, | _ answer, | _ engin, | _ extrem, | _ let, | _ miss, | _ percentil, | _ roc, | _ those, | _ want
9: | batch, | drift, | even, | f1, | noth, | onlin, | over, | overfit, | think, | though, | use, | ~, ~ ~
10: # _ percentil, # th, # time, a _ cadenc, a fals, a pictur, a variabl, act _ it, against _ fals, against a
10: agre _ train, alarm |, amount, and _ deriv, and _ they, and fals, and space, anyon |, applic, at _ moment
10: at _ precis, axi of, becaus a, been _ |, below, between _ |, bit, book, both the, by far, cadenc or, can be
10: can not, class _ and, come back, concept _ |, cours, deriv _ featur, deriv of, did _ catch, distribut _ and
10: domin _ the, domin by, effect, environ |, evolv, exist, featur _ drift, featur _ that, featur drift, fill
10: fire |, five percent, for _ metric, fresh answer, from train, go _ a, goe _ the, goe through, harmon mean
10: has chang, has the, identifi _ the, identifi by, in _ own, into _ featur, into _ input, is _ someth, is about
10: is again, is domin, is one, issu, it _ recal, it _ way, it _ when, it on, it tell, last, late _ so
10: learn from, leav the, major _ |, mean the, mean would, minut |, model _ a, model _ wherea, model predict
10: model score, model should, model was, monitor _ input, negat _ by, net, network, now, null, number |
10: of error, often _ it, one _ in, one of, onlin _ offlin, or it, other _ round, other way, outnumb, outsid
10: p _ ~, page, paint, percentag of, perfect _ |, pick the, pipelin _ |, portion of, posit _ #, posit _ against
10: recal and, recal on, reflect, remain _ |, replac, row |, sampl _ |, say |, see it, set |, shopper, signal
10: so _ model, so roc, someth _ it, space complex, sum of, sweep and, system _ |, tail _ |, th, th percentil
10: that were, the _ should, the denomin, the other, their featur, then how, third _ is, through _ offlin
10: to anyon, trace, traffic |, train sampl, train set, tune the, turn out, valu |, wait, we _ #, we had, we have
10: weight, what a, when a, when they, window _ so, wors, you _ not, you can, zero |, | _ about, | _ be
10: | _ consist, | _ divid, | _ end, | _ everi, | _ make, | _ more, | _ often, | _ test, | _ tune, | _ warehous
10: | also, | among, | averag, | here, | monitor, | recal, | right
11: # _ and, # _ is, # fals, a _ student, a hundr, a week, afterward |, against the, and _ complex, and _ on
11: and _ posit, and _ target, architectur |, ask what, at launch, at midnight, bank, both _ of, busi _ of
11: by mistak, cach |, catch |, characterist, choos by, code comput, code path, come _ |, comput _ differ, cure
11: current, curv to, disagre |, distil _ a, distil |, draw, enough, environ, even when, featur _ from
11: featur _ which, goe, great, handl, has it, hour |, in _ featur, in _ loss, in _ relationship, increas, inflat
11: instead, instead of, is _ move, is an, is ask, is that, it _ not, it right, kind, late _ |, lie, line, list
11: look, lose, mani of, midnight |, million, model _ be, much of, must be, never _ it, next _ it, nobodi _ it
11: not _ it, notic |, number, occur, of request, on _ own, order |, over all, p99 |, part _ the, percent _ user
11: pick _ metric, pictur |, posit _ rank, quot, real _ infer, reason, recent _ |, request within, result |
11: sampl _ live, scarc, send, shift _ the, sick, space _ |, state, step, such as, suspici, take #, that _ arriv
11: that label, that would, the _ accuraci, the _ sampl, the _ stay, the _ valu, the _ way, the _ will, the auc
11: the custom, the input, the link, the second, the share, these, they ask, threshold _ what, truli posit, trust
11: two rate, under _ latenc, vari, vs _ |, what, what _ model, wherea _ canari, with _ |, with it, work, work |
11: | _ again, | _ featur, | _ need, | _ noth, | _ predict, | _ quantiz, | _ take, | choos, | skew, | unlik
12: about _ target, about the, alway _ the, and _ how, and _ score, and _ stream, and featur, and monitor, and of
12: are |, as _ as, at _ time, at the, avail, axe, axe |, batch _ featur, but the, comput over, conceal it
12: confirm, cost _ |, decis threshold, doe |, event, expos it, featur _ a, fire, five _ of, fn, follow |
12: for that, fraud _ |, goe _ |, happen, healthi, hold |, how much, i e, identifi, if it, in _ train, input _ in
12: input _ target, is _ at, is _ other, is _ probabl, is _ right, it _ no, it _ train, it predict, it to
12: keep _ fals, know, knowledg, land |, let, look _ |, make the, match, medic, metric that, model has
12: model learn, near, noth |, of _ alert, of featur, of input, of live, of row, offlin and, one _ it, one point
12: pair, part of, portion, precis on, queri, rate _ |, rate are, review, singl, ten, test |, than _ |
12: that _ random, the _ servic, the _ under, the _ version, the axe, the busi, the candid, the cutoff, the map
12: the moment, the sum, the third, time infer, to _ it, to _ next, train _ in, truth |, under _ roc, up, wander
12: watch the, week |, what _ was, what move, when we, while the, with #, within, yet, you have, | _ accuraci
12: | _ are, | _ first, | _ from, | _ have, | _ mani, | _ precis, | _ where, | at, | bin, | everi, | pick, | yet
13: # of, a #, a _ model, a _ on, a _ sampl, a model, abov a, accuraci is, against, against _ |, among the
13: and _ model, and is, batch |, catch _ and, code round, comput _ featur, cost of, did |, document, doe it
13: drift in, each featur, endpoint, featur code, featur differ, featur distribut, fine, free, from _ data
13: from _ to, get it, go into, group, here |, how far, how mani, i would, implement, in _ code, in _ input
13: in shadow, infer _ a, input _ move, input featur, it _ be, keep the, label land, level, look at, major class
13: mean that, midnight _ the, need _ fresh, neither, next |, no _ of, not _ the, noth _ the, of _ and, often is
13: on _ |, posit cost, predict distribut, predict drift, right skew, serv _ in, server, sever, small _ |, so _ |
13: so it, so we, stand, stay _ |, switch, system, the _ cost, the classifi, the next, the test, the whole
13: think of, time _ an, today, traffic _ it, up |, weight _ |, well, which _ of, would be, year, | #, | _ can
13: | _ e, | _ not, | _ score, | _ should, | cach, | in, | second, | whether
14: # ~, a retrain, afterward, alter, and _ in, anyon, are serv, at serv, averag _ |, big, bring, canari _ a
14: chart, column, data _ featur, decis, defect, deriv, either, exceed, follow _ the, from one, has shift, immedi
14: in |, incom, input _ and, is in, is recal, mistak |, not the, of _ percent, of _ two, old, outcom
14: point _ the, posit and, posit catch, pr _ |, precis and, prevent, program, quantiz |, random _ |, releas
14: requir, right |, risk, roc, same featur, score |, share _ the, skew _ a, slide, target leakag, tell you
14: than a, that |, the _ code, the _ flag, the one, them _ the, then _ |, theori, there, thing, this is
14: thousand, time _ space, total, wherea recal, will, window |, with _ featur, write, | _ nobodi, | _ proport
14: | _ you, | compar, | how, | if, | regular
15: # _ the, add, age, aggreg, alon, and _ distribut, and drift, auc, away, call |, case |, close, cover
15: curv _ the, cut, differ from, domin, error |, everi _ |, everyon, everyth, featur _ and, featur _ train
15: flatter, from _ train, give _ the, have a, input _ shift, input has, is _ #, is go, is no, it doe
15: label leakag, limit |, more _ |, night, normal, of _ alarm, of _ score, on _ data, posit rate, price, project
15: realli, same _ |, same |, shadow deploy, slow tail, the _ recal, the number, then _ it, tune, unlik
15: | _ fraction, | _ latenc, | _ tell, | _ time, | code, | some, ~ serv
16: #, a few, a limit, after _ |, and recal, and serv, arriv |, be _ at, better, build, call it, caus, compani
16: comput featur, depend _ the, disagre, drift _ and, estim, figur, for a, give the, has to, hide the, hundr
16: ident, is there, it answer, larg, margin, of _ real, of posit, of score, of user, over time, percent of
16: percentag, point of, probabl _ a, product |, slip, so i, sum, the _ come, the _ you, them _ |, third |
16: threshold is, truli, user _ serv, valid |, warn, way round, you _ |, | _ like, | _ they, | p
17: a _ alarm, a _ answer, a _ or, a small, a threshold, again, alert _ it, bad, by _ new, claim, conceal _ tail
17: copi of, depart, did we, divid by, drift monitor, expect, featur or, flag |, fraction of, has move, inform
17: is _ share, link, midnight, mix, more, move from, need a, notic, number of, of _ request, on _ label
17: on fresh, over, pass, settl, should be, the _ between, the proport, they, train _ |, train ~, under the
17: way _ |, you _ a, | _ has, | _ how, | _ i, | _ two, | first, | same, | watch
18: a _ predict, a miss, abov, agre, distribut _ the, exampl, find, high, hour, input distribut, is |, latenc _ |
18: map, matter, month |, new model, of _ actual, of _ negat, onlin, per request, pictur, popul stabil
18: posit predict, predict _ and, record, relationship between, return, small, that _ the, the _ one, we _ a
18: you _ it, | _ posit, | _ to, | both, | predict, | under
19: area _ the, as it, by a, correct |, for _ |, how it, i _ it, it by, later, low, mean conceal, model get
19: model |, no longer, of negat, probabl that, rate |, rather than, right _ |, small _ of, the _ for, the precis
19: the veri, train serv, wherea a, | _ by, | _ when, | _ whether, | _ ~, | to, ~ #
20: actual posit, card, compar, data and, differ |, fpr, go _ |, how _ the, is not, it _ the, live, mistak
20: of actual, of all, of them, rather, run, sampl of, serv _ comput, someth, than, that a, threshold |, track
20: turn, two |, | _ for, | _ leakag, | from, | weight
21: a singl, after the, and _ featur, area under, cutoff, harmon _ |, how, it as, it has, money, nobodi, of fals
21: off |, on it, own |, popul _ index, put, retrain on, roc curv, that of, what _ of, | canari, | look, | no
21: | this, ~ _ |
22: alert when, among, complet, do not, in product, is _ chang, next, not _ |, person, side, stabil index, still
22: that are, thing |, version, when it, whole, | _ #, | _ model, | alert, | are, | say
23: chang in, chang |, doe not, e, expos, how _ of, label _ |, payment, serv code, should, stay, veri, want
23: without, | _ an
24: # _ #, as the, class _ |, data _ |, fals posit, featur valu, infer, is it, minut, new _ |, our, remain
24: score distribut, serv _ |, start, to, whether, | when
25: a chang, and a, equal, fals _ rate, includ, mean _ the, model, negat |, no _ |, rais, real _ |, roc _ |
25: second |, such, | _ is, | _ mean, | they
26: flag, follow, go, mani, much, of _ featur, take, team, too, train _ serv, versus, were, | _ at, | _ or, | for
27: a _ store, between the, conceal, even, featur store, have, in _ and, is a, job, no, share of, the slow
28: check, code _ |, data drift, good, here, input drift, limit, result, shift |, two, vs, | _ of, | _ shadow
28: | _ share, | featur, | shadow
29: down, it was, of #, proport of, that _ |, the same, | _ a, | of
30: by _ |, in train, leav, on a, the _ distribut, the _ model, way, | then
31: also, fals alarm, few, keep, or _ |, order, point, predict _ |, tell, | _ drift, | concept, | one
32: a _ in, can, case, input and, on the, onc, part, that is, the outcom, | _ in, | real
33: drift is, just, of _ predict, train _ skew, | _ distribut, | with
34: as, in, precis recal, proport, recal _ |, some, week, | train
35: a _ posit, everi, measur, of _ input, | as
36: like, most, new, one |, | precis
37: chang, precis _ curv, recal curv, train and
38: are _ |, at, call, posit _ |, set, | a
39: after, both, distribut of, in _ |, | _ and, | _ on
40: all, featur and, month, move |, to _ |
41: serv skew
42: the two, | it
43: make, need, see, | by
44: come, custom, it is, never, | that
45: precis _ recal
46: differ
47: featur _ |, test
48: a featur
49: one, skew |
51: same
52: i
53: # |, shift
54: use
56: concept drift
60: with
61: and _ |, drift |, | _ it
62: |
65: from
67: onli
68: on
83: for
89: | _ |
93: ~
106: not
118: and
"""
