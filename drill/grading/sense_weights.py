"""Weights of sense.py in hundredths of log-odds; made by tests/bench/fit_sense.py, not edited by hand."""

BIAS = 3.90

WEIGHTS = """
-139: until
-112: threshold
-111: it _ |
-110: catch
-100: it, serv
-96: skew
-95: input, wherea, | wherea
-87: into
-85: fresh
-83: then
-79: their
-78: latenc, loop, own
-77: drift, the _ that
-76: posit, the _ |
-73: and the
-72: the drift, yes
-71: rollback, the skew, therebi
-70: curv
-69: alert, it own, leak, p99, whose
-68: tail
-67: answer _ the, distribut
-66: no |, the _ of, you _ the
-65: engin, evalu, is _ by, | we
-64: imbal, of a
-63: shadow
-62: predict
-61: doe
-60: area
-59: by, time
-58: as a, target
-57: batch, negat, read, until the
-56: design, fals
-55: a rollback, recal, so that, the _ and
-54: breath, distribut |, name, round, which
-53: complex, holist, label, own _ |, relationship
-52: roll, we _ the, whatev
-51: code, has _ the, itself, question, the _ is
-50: probabl
-49: answer in, becaus, featur a, has, percentil, sampl, serv _ the, therefor, | becaus
-48: be, by it, in _ breath, the _ until, the leakag, | or
-47: a _ roll, metric, proxi, readabl, the _ drift, the posit, what _ a, | _ ms
-46: leakag, name |, optim, precis, the _ has, the shadow, user |
-45: ensembl, gate, mean |, of _ catch, pattern, the _ then, user, | _ must
-44: a, are _ by, by the, qualiti, rate, us |, | p99
-43: a _ between, a _ is, a breath, between |, catch _ answer, concept, data move, monitor, of, purchas, roll out
-43: sort, that _ it, the _ into
-42: baselin, becuas, but no, data _ in, in _ with, is first, move in, noth of, perfect, product, the _ get
-42: the recal, underfit, wherea we, | _ user
-41: answer, axi, but _ |, comput, deal with, of _ sort, of it, supervis, tabl, when _ |, when serv
-40: a _ skew, a distribut, an, cadenc, deal, descend, in _ distribut, it _ answer, p99 say, probabl |, read |
-40: real _ first, whichev, world, | whi
-39: an _ name, fail, move _ a, of this, sampl skew, space, the _ was, the request, traffic, with _ of, worri
-39: | _ ensembl, | slow
-38: be _ by, bin, doe the, engin _ |, henc, is _ in, the, | _ cost, | _ doe, | henc
-37: answer drift, averag, catch the, constitut the, cost, harmon, leak |, one _ the, svm, that _ or, that catch
-37: the fraud, whi _ the, | _ input, | _ serv
-36: do you, ignor, nope, nope |, of _ own, offlin, roll _ |, serv _ train, tail |, | _ move, | becuas, | nope
-36: | tail
-35: an engin, featur, if the, is answer, leverag, request, sensit, share, the error, we _ it, | _ real, | therefor
-34: a _ of, a _ |, about _ of, across, doe an, fundament, loop _ an, miss, monitor _ score, percent _ #, relat
-34: senior, serv the, smote, so the, the _ as, the distribut, the loop, those |, you |, | _ concept, | _ loop
-34: | yes
-33: behavior, canari, get _ by, had, index, into a, l2, posit _ the, ramp, recal _ the, skew _ up, the _ read
-33: the canari, the default, | _ qualiti
-32: # _ it, act, budget, it _ us, label _ the, look up, percent |, rank, right _ catch, that it, the _ design
-32: the _ which, the detect, wherea the, | _ sampl
-31: alert on, been, behind _ |, default, default tie, for _ loss, fraud, gate |, in a, is therebi, must, noth
-31: out |, pattern _ learn, retrain, the _ percent, the _ space, the _ tie, the store, their _ percent, tie the
-31: unlock, we, | _ would
-30: a comput, alert |, and they, bias, default _ the, fail _ |, finish, in one, is where, random, say _ about
-30: statist, the _ precis, the _ to, the featur, the real, think, | _ metric, | _ second, | therebi
-29: align, behav, brilliant, each, each _ be, input learn, logic, lower, metric are, of those, offlin _ |
-29: one answer, pipelin, popul, score _ the, separ |, store, techniqu, the #, the metric, unsupervis, us
-29: | _ histogram, | _ thus, | serv
-28: act _ |, and then, becuas the, featur are, fraud behind, fresh data, input the, interview, land, mean
-28: noth about, of _ |, on which, peopl _ recal, posit of, proxi _ |, random _ rank, right ~, round |
-28: train _ the, unsupervis _ |, up the, yes _ right, zero _ the, | _ p99
-27: a _ be, a concept, a posit, and _ is, chang it, code and, differenti, distil _ cach, drift _ concept, empow
-27: him, histogram _ psi, hold _ the, in _ answer, model be, none of, of that, or answer, the overfit, worthless
-27: yes ~, | curv, | may, | you, ~ catch
-26: befor the, cach, cadenc |, evalu |, input _ |, model fail, none, o, of concept, output |, parallel, say noth
-26: the _ alway, the serv, then the, until it, when the, | _ fresh, | _ swap, | question
-25: alert _ #, and _ input, be zero, bin _ it, consum, delay, dwarf, fundament |, give x, histogram, input as
-25: input monitor, it index, or doe, recal _ #, separ, the _ behind, the _ featur, the concept, the fals, the no
-25: thus, toward, under _ #, which the, | _ auc, | _ depend, | mean
-24: area |, back, code _ the, drift of, is _ to, it area, journey, major, monitor |, p99 _ |, secret, shadow of
-24: show _ the, that _ right, the _ against, the _ alert, the _ in, the baselin, the f1, the interview, the miss
-24: the time, threshold #, threshold it, useless, whi, y, | data, | score, | target, ~ posit
-23: # #, a _ bin, a loss, act on, balanc, choic of, code _ two, code did, cost is, distribut _ |, error type, f1
-23: into _ recal, is then, it depend, itself |, latenc _ batch, launch, loop was, mirror the, model _ it
-23: one code, plan, predict |, say a, secret |, the _ purchas, the monitor, the peopl, thirti |, to be, trigger
-23: true, type, wari, when _ has, which _ do, | _ that
-22: # _ separ, # percent, a mean, a sampl, backfil, be the, behind, comput a, conceptu, cost _ the, curv _ #
-22: doe a, drift perform, error, error _ |, fall |, function, him |, histogram |, holist _ the, intact, is #
-22: late, retriev, retriev the, stabil, the _ miss, the complex, the curv, the fraction, the gradient, unchang
-22: you _ then, you _ wherea, | _ monitor, | _ one, | secret
-21: a label, an _ carri, as _ fals, day the, evalu _ the, fals rate, from there, hide, i _ the, it _ on, it |
-21: learn, learn |, minus, model talk, of their, psi |, real, recal the, slow _ |, space _ and, stream
-21: the _ talk, the _ when, the comput, the proxi, the question, their _ |, this _ |, threshold _ #, tie
-21: train _ a, two behavior, wherea p99, which _ had, you, you _ when, you call, zero, | _ no
-20: # under, a curv, an evalu, and _ and, and it, and qualiti, and retriev, batch you, cach _ the, class
-20: complex |, constitut, cross, degrad, deploy _ time, evalu _ are, featur has, fraction _ a, fresh |
-20: get _ input, in _ correct, input _ predict, input of, is round, it _ wherea, it train, l2 _ |, log it
-20: o _ log, on clean, overfit, path, perfect rank, predict _ the, product of, promot, reach |, read the
-20: readabl is, real _ the, say, shadow _ |, shadow it, space |, swap, that _ precis, the _ did, the _ imbal
-20: the _ run, the _ train, the bias, the code, the correct, the latenc, the pr, the rate, the traffic
-20: therefor a, thirti, train, until _ |, | _ evalu, | _ four, | leakag
-19: a _ that, a move, actual _ from, and _ fals, averag _ and, awar, batch _ the, batch _ |, becaus featur
-19: classifi the, code _ it, condit, correct, each other, enabl, fall _ becaus, from _ popul, govern, gradient
-19: harmon |, have the, journey |, longer hold, o and, of _ model, or is, perform, qualiti of, question catch
-19: rate from, say yes, schedul, score histogram, serv _ it, show to, sinc the, stakehold, sweep, that featur
-19: the _ input, the _ output, the negat, the threshold, the train, their own, time _ on, to _ their, was
-19: whichev _ the, worri the, would a, yes |, | _ alert, | _ brilliant, | _ optim, | _ schedul, | relat
-18: and _ code, ask _ recal, both of, cach the, calibr _ the, denomin, discharg, discharg code, distil
-18: drift _ into, drift label, drive, dwarf the, featur to, hide |, honest, imbalanc, imbalanc _ the, input _ a
-18: is _ distribut, is _ mean, is fresh, it _ fresh, l1 _ l2, land _ the, land in, latenc _ a, loss, mirror
-18: mirror _ ramp, mismatch _ |, of _ curv, of serv, one percent, or _ the, per _ |, perform the, precis _ negat
-18: retrain _ fresh, run on, shadow _ it, synerg, talk, that _ has, the _ go, the _ leak, the _ rate, the _ say
-18: the actual, the alarm, the logic, the ramp, the round, time _ the, to it, trade, trade off, traffic is
-18: train as, under it, wari _ |, was _ |, we log, would the, | _ data, | _ x, | classifi, | have
-17: a cadenc, alert the, averag _ the, averag purchas, batch _ real, bias |, by _ store, clean _ |, cost |, defin
-17: depend on, drift _ label, drift to, engin _ the, hear _ |, hold, imbal _ |, is _ featur, is more, it request
-17: l1, label and, label score, land _ |, latenc is, leak _ and, log, loss function, miss is, moment |, negat of
-17: of _ recal, of _ train, optim _ the, other |, posit into, rate _ predict, reach, real _ row, refer period
-17: request _ latenc, rework, say _ and, schedul request, should the, skew _ the, skew as, skew of, so _ that
-17: strateg, than _ request, that each, the _ period, the fall, the honest, the plot, the product, the tree
-17: thing that, time row, to _ share, train threshold, transact _ the, unlock the, until _ code, wherea _ read
-17: | _ honest, | _ variabl, | deploy, | my, | proxi
-16: # _ from, a _ class, a negat, a recal, and _ class, and _ threshold, and log, ani, ask it, averag of
-16: becaus _ percent, budget real, concept is, defin the, diverg, encod, encod offlin, fraud is, fresh _ |
-16: from _ drift, is show, it recal, it threshold, late arriv, latenc _ the, logic that, look _ at, look _ the
-16: miss _ |, one _ and, one day, output, pick _ |, popul _ alert, posit to, posit |, precis of, purchas the
-16: retrain the, rework the, row, safe, select, split, split the, stabil _ the, store _ a, tail _ #, that read
-16: the balanc, the choic, the dropout, the imbal, the launch, user who, variabl |, was _ so, we shadow
-16: wherea _ target, | _ comput, | _ curv, | _ say, | covari, | give, | on, | readabl, | threshold
-15: # request, a _ first, a readabl, accur, and _ from, and _ the, and time, are, at _ fraud, calcul _ |
-15: carri the, cheap, class default, covari |, day, distil batch, distribut chang, dropout, fall, fals one
-15: for _ score, function _ and, gradual trigger, had _ for, has been, how _ is, input relat, is _ one, is the
-15: is therefor, it _ batch, it _ yes, it fundament, it precis, it promot, label the, lower |, major |, minor
-15: mismatch, model to, negat class, of _ condit, of _ other, of accuraci, off with, offlin auc, one be
-15: percentil _ |, precis _ the, predict _ input, qualiti |, read _ skew, recal _ sensit, request _ |, serv a
-15: shadow you, skew _ data, sliver of, so, so _ five, store the, stream and, that five, that the, the _ relat
-15: the _ wait, the behavior, the cadenc, the half, the harmon, the reader, the system, through the, to calcul
-15: toss, train _ from, train |, two valu, warehous, we _ on, when _ metric, whose _ is, with like, with shadow
-15: would report, wrong |, you give, | _ imbalanc, | _ log, | _ product, | _ rework, | _ techniqu, | _ trade
-15: | cheap, | late, | so
-14: # user, a _ whose, a sliver, across the, alarm _ so, am _ about, an outcom, and _ are, and skew, area rank
-14: as _ comput, ask _ |, at _ |, at it, axi |, been train, bid stream, bin and, both _ them, by what, carri
-14: code had, comput _ |, concept _ the, cost _ recal, detect |, eachoth, entiti, far, featur _ becaus
-14: featur _ the, featur the, holist |, how _ that, i _ off, is _ under, late precis, like |, live _ stream
-14: live bid, lower the, mean _ a, millisecond, model _ so, negat _ their, negat and, new ranker, nobodi _ on
-14: nobodi act, number _ precis, on _ while, perfect the, popul bin, posit _ catch, predict label, rate _ curv
-14: ratio, ratio of, reader, recal i, relationship |, score when, shadow _ a, shadow _ give, show, sliver, so one
-14: sweep |, that _ canari, that _ label, that comput, that was, the _ alreadi, the _ bid, the _ land
-14: the _ negat, the _ rank, the _ world, the batch, the flag, the transact, to _ predict, train comput
-14: truth _ the, two question, under _ |, until _ model, valu _ |, varianc, wait _ the, what the, whatev _ has
-14: wherea _ differenti, whichev _ was, window _ the, yes and, | _ calcul, | _ rate, | _ relationship
-13: # _ evalu, # sampl, a _ chang, a _ you, a log, a tail, about _ i, accord _ the, act upon, after it
-13: align with, all _ time, all those, and _ request, and _ was, and precis, answer _ |, are duplic, batch for
-13: becaus _ is, beyond the, bid, canari _ |, catch _ rate, choic, class _ it, class of, clicker, copi _ parallel
-13: copi in, correct _ qualiti, deliveri |, design is, distribut that, drift from, earli _ |, error _ is
-13: evalu _ it, evalu by, ever _ the, fals |, featur it, featur train, feel, finish it, fix _ serv, for predict
-13: fraction, from _ f1, function _ of, go _ the, has _ percent, in parallel, input _ it, into an, into be
-13: is _ engin, is _ skew, is _ than, is _ y, is evalu, is this, it _ back, it _ until, it store, learn the
-13: log and, logic of, mean _ it, metric _ the, minor of, monitor is, new _ and, not _ upon, not act, of _ all
-13: of _ target, of _ wrong, overnight, own train, plot specif, popul _ bin, popul the, posit hit, precis _ label
-13: precis i, product _ a, qualiti _ of, quantiz _ |, rate _ the, sampl _ train, shall, shall be, stabil of
-13: system _ is, talk |, target and, that answer, the _ comput, the _ feel, the _ ranker, the _ relationship
-13: the _ sinc, the _ sweep, the all, the retrain, the stabil, the tail, them |, therebi _ into, those _ it
-13: those time, threshold _ over, threshold the, time _ predict, to _ until, to what, tree, true axi, two number
-13: upon |, user output, wait for, what _ user, whenev, where the, with _ canari, with canari, | _ error
-13: | _ govern, | _ skew, | _ until, | _ weight, | chang, | offlin, | psi, | should, | stabil, | whose
-12: # _ finish, # _ hide, a _ drift, a consist, a logic, against _ of, align |, and _ consum, and _ i, and _ plot
-12: and _ pr, and _ real, and _ work, and other, answer _ a, answer |, are _ the, are well, ask _ the, base
-12: batch by, be give, believ a, bug, by _ featur, by how, calibr, can _ the, candid _ the, code a, concept has
-12: consum _ score, count the, curv and, data _ the, degrad _ predict, denomin |, design _ the, distribut _ over
-12: drift _ monitor, drift _ them, drift the, each _ at, empow _ to, equiti, fals _ the, far from, featur _ move
-12: first the, for calibr, for metric, fraud _ optim, give each, give |, gradual, had been, hand in, have _ train
-12: health, histogram move, i know, in _ log, in hand, in o, input _ featur, input _ for, input _ the, instrument
-12: into _ distribut, is _ differ, is _ on, is _ round, is _ thing, is cost, it _ with, it regular, itself _ the
-12: judg, judgment |, know _ model, label _ input, label _ to, leakag of, leverag _ as, loop _ design, mean by
-12: memori of, minus _ |, model _ the, moment, monitor the, name the, negat _ a, of _ peopl, of _ precis
-12: of _ until, off that, offlin _ the, one _ need, other _ for, other _ the, other at, other is, overfit _ it
-12: percent, percent _ accuraci, period, plot, point _ and, precis is, precis would, qualiti _ the, random one
-12: rare negat, rate the, real posit, recal _ ask, recal _ negat, right _ and, same _ that, schedul by, score it
-12: serv train, sinc _ predict, smote _ precis, so _ featur, specif is, stop _ |, tabl _ batch, that _ an
-12: the _ after, the _ data, the _ had, the _ serv, the bug, the catch, the drop, the fresh, the laboratori
-12: the minor, the model, the path, the percentil, the user, them _ each, then alert, therebi _ the, therebi a
-12: time _ say, train away, train is, true _ of, typic engin, unchang _ |, until _ store, user _ mirror
-12: was right, way _ the, we _ for, we manag, we right, wherea _ are, which _ how, who _ the, whose _ are
-12: whose featur, window, world _ it, worth, worthless _ the, would _ whether, write in, | _ been, | _ behav
-12: | _ day, | _ leverag, | _ rare, | _ right, | _ traffic, | _ true, | _ window, | candid, | evalu, | what
-11: # has, a _ complex, a _ featur, a _ serv, a moment, a true, accuraci _ the, alarm _ |, alway, and _ drift
-11: and _ which, are _ through, around, becaus otherwis, been _ by, been _ of, bug of, by _ shape, by cron
-11: by serv, cach of, centric, code _ behavior, comput _ interview, comput _ world, comput it, correct _ the
-11: correct the, cron _ and, cron |, cultur, differ _ comput, distribut _ day, do _ catch, drift it, experi _ so
-11: fals _ |, featur _ at, featur _ it, featur _ so, featur _ time, first |, genuin, go for, gradual _ |, guess
-11: has precis, have _ two, have been, heard, hit, i am, if i, imbal the, is _ about, is _ offlin, is averag
-11: is for, it _ this, it class, it comput, judg the, judgment, laboratori, latenc _ user, latenc that, lifecycl
-11: misclassifi, moment _ or, monitor _ whose, negat optim, o _ |, of _ as, of _ comput, of _ metric
-11: of _ percentil, of _ problem, of both, of day, of thirti, onto, oper _ |, optim _ fals, or had, or must
-11: or will, otherwis _ would, patient |, posit _ all, posit _ it, precis the, proactiv, product _ the
-11: ranker and, rare _ optim, read _ so, real _ are, recal would, refer, right of, roc _ honest, rubric, rubric |
-11: runtim, same read, sampl _ or, score _ parallel, score tabl, serv and, serv of, serv |, shadow _ of, share it
-11: sinc fraud, small share, so _ get, spell, tabl overnight, target |, the _ alarm, the _ becom, the _ budget
-11: the _ hit, the _ over, the _ specif, the _ trigger, the bin, the leak, the pipelin, the popul, the ratio
-11: the recent, the runtim, the space, the well, then a, then serv, time _ product, traffic _ show, trigger |
-11: two _ code, under sampl, until _ featur, user _ and, valu, valu of, weigh the, well and, whatev was
-11: whether _ featur, whi would, with _ you, world _ the, worri _ the, worthless _ becaus, | _ averag
-11: | _ centric, | _ complex, | _ f1, | _ fix, | _ holist, | _ know, | _ mirror, | empow, | roc, | would
-10: # get, a _ relationship, a problem, a time, accuraci _ it, accuraci in, act _ by, an averag, apart, apart |
-10: are _ alarm, around |, ask about, auc and, back into, baselin |, batch _ lower, becaus #, behind each
-10: budget |, bug _ the, catch _ |, class that, comparison, complex _ the, consum the, curv can, data
-10: data _ serv, data _ to, data launch, defin _ the, did the, drop |, each _ insid, each _ the, each _ type
-10: each error, each time, eachoth |, end _ end, end to, excel _ the, featur _ encod, featur look, get answer
-10: goe wrong, grade _ with, harmon _ so, harmon _ the, has one, hear, i _ ask, i alway, i believ, index |
-10: ingest, is _ percent, is _ product, is _ recal, is _ store, is defin, is how, is predict, is worthless
-10: it _ featur, it _ so, it _ where, it copi, it go, it moment, itself _ in, know the, label leak, loss _ |
-10: major _ recal, manag, manag _ the, manag to, mean _ is, memori _ the, model _ befor, monitor _ their, my
-10: my _ befor, need _ be, no class, of _ correct, of _ loss, of skew, off _ the, often _ the, on _ the
-10: on whether, onto the, oper point, outcom |, parallel user, piplin, posit _ right, posit becom, pr _ and
-10: precis _ ask, precis _ it, predict by, question |, raw _ |, recal #, recal _ averag, recal _ therebi, regular
-10: relationship _ so, request _ answer, request insid, retrain _ the, sampl _ offlin, score _ in
-10: score _ overnight, score are, sensit is, sensit |, serv _ where, servic |, share featur, share the, skewd
-10: smote has, specif, stream the, take the, that ring, that serv, the _ averag, the _ befor, the _ share
-10: the accuraci, the genuin, the offlin, the pattern, the piplin, the relationship, the servic, the student
-10: the unchang, the wrong, themselv, three _ worri, to _ up, to end, to full, traffic _ parallel, traffic with
-10: train _ alert, true negat, warehous _ stream, wari of, what _ lower, where _ weight, where one, which _ posit
-10: which _ the, with _ user, world of, y _ the, | _ axi, | _ negat, | _ owner, | _ purchas, | _ then, | an
-10: | mirror, | round, | store
-9: # _ flip, # ms, a _ path, a _ valu, a class, a fix, a leak, a relationship, accuraci, alreadi, am
-9: and _ imbal, and _ often, and _ pick, answer _ to, answer has, answer it, are _ drift, are _ of, are a
-9: are the, at night, audienc, averag the, be _ right, both _ read, brilliant |, by _ at, by _ real
-9: canari _ the, class _ train, code _ and, comput _ worri, consist is, correct _ |, cost _ alarm, cron, curv is
-9: deliveri, depend, detect, detect _ the, differ _ it, diverg from, divid into, doe _ consum, doe _ model
-9: drift their, each _ call, each ad, earli, f1 _ is, fast _ the, featur until, first _ data, first worri, flow
-9: for _ of, get correct, go to, hand _ the, hide behind, how _ real, how fast, index _ |, input _ on
-9: input _ to, input alert, interview the, is _ harmon, is _ request, is catch, is posit, it _ accur, it _ and
-9: it _ correct, it _ is, it _ two, it _ you, it previous, it skew, it target, label _ it, launch _ the
-9: launch it, live _ so, mean _ one, millisecond _ the, monet, move _ |, ms of, must _ it, need _ and
-9: number are, of _ cadenc, of _ posit, of _ readabl, of _ time, of each, of what, often _ was, on recal
-9: onboard, one _ balanc, one _ for, one _ of, one and, one is, or _ be, out _ it, overnight job, owner |
-9: p99 _ that, p99 _ the, path compar, percent _ roc, pick _ if, pipelin _ it, plan |, popul _ a, posit _ and
-9: predict _ of, predict it, previous plan, problem featur, race, rank _ and, read _ of, read both, real metric
-9: real one, real peopl, relationship of, request it, roll the, round _ the, sampl |, serv _ class
-9: serv _ whichev, serv can, shadow what, share _ in, size, skew _ defin, skew _ request, skew _ |, skew by
-9: stay _ the, store _ fraud, store of, than the, that #, that _ at, that _ each, that drift, the _ canari
-9: the _ catch, the _ complex, the _ offlin, the _ they, the _ watch, the confus, the engin, the entiti
-9: the instanc, the label, the loss, the onlin, the psi, the readabl, the rollback, the row, the score
-9: the small, the typic, the valu, the window, the yes, threshold _ distribut, threshold that, time _ which
-9: to _ own, user tabl, valu _ the, visibl |, what _ it, what _ you, wherea _ is, which _ train, which _ |
-9: will the, within the, world are, worthless |, would ask, you _ report, | _ deploy, | _ distil, | _ leak
-9: | _ outcom, | _ path
-8: # _ have, a _ leak, a _ own, a _ read, a _ the, a _ to, a _ way, a live, a safe, a tabl, a type, a yes
-8: actual _ posit, ad _ in, ad call, an error, and _ busi, and _ pattern, and _ sensit, and _ would, and each
-8: and if, and third, anoth _ for, anoth name, answer _ ad, answer _ and, are _ when, are mean, ask, auc |
-8: be fresh, becaus _ |, been show, befor _ featur, behavior _ code, besid the, between, beyond, breath |
-8: busi negat, by _ coin, by _ fraction, by cost, cach _ in, calcul, call in, canari _ are, candid is, catch a
-8: catch it, code _ fundament, complex _ |, complex read, comput |, concept of, concept |, confus, confus matrix
-8: curv whose, data _ when, differ same, differenti the, distribut _ to, drift _ a, each one, excel, f1 and
-8: fals _ and, fals _ of, featur _ between, featur histogram, find _ one, first, fit _ train, for _ fals
-8: for recal, for the, fresher, fundament _ a, gate _ skew, gate the, gather, give a, habit, habit |, half |
-8: has score, heard |, hit _ rate, hit _ the, how _ doe, imbal _ a, imbal _ it, in ten, input a, interview |
-8: into _ differ, is _ fals, is _ first, is _ overnight, is store, it _ posit, it _ predict, it _ sinc
-8: it accuraci, it hit, it realli, it when, it worthless, judg by, launch _ and, leak _ imbal, leak the
-8: look _ it, matrix _ it, mean to, millisecond _ and, model _ of, model _ them, moment _ is, monitor _ promot
-8: need to, negat _ into, neural, neural _ |, not _ by, of _ fals, of _ live, of _ patient, of _ refer
-8: often _ model, on _ it, on _ rate, on by, on whichev, one until, other, own _ in, p _ |, p is, path and
-8: peopl, per patient, pipelin _ the, pipelin window, plot it, posit _ real, posit are, posit find, pr curv
-8: precis _ what, precis |, precison, predict _ drift, product is, psi, question _ precis, random _ to
-8: readabl _ the, real _ get, realli is, recal _ fraud, recal _ posit, recal cost, relat to
-8: relationship retrain, report _ there, request _ hide, retrain it, retrain trigger, right, right _ the, ruler
-8: safe |, same valu, scale |, schedul _ the, senior _ is, sensit _ it, serv comput, serv is, so _ traffic
-8: so both, standard _ |, store _ real, store that, target _ a, target _ retrain, target _ the, teacher of
-8: that _ are, that _ is, that recal, the _ give, the _ off, the _ teacher, the _ user, the _ who, the _ worri
-8: the neural, the overnight, the perfect, the plan, the precison, the promot, the rank, the refer, the truth
-8: the warehous, then it, there _ more, there |, they _ you, three thing, threshold _ lower, threshold get
-8: time _ code, to _ model, to _ shadow, to itself, to whichev, traffic _ and, train it, train of, two _ are
-8: useless |, user score, watch |, we go, weigh, whatev _ posit, whatev the, whenev _ is, where you
-8: wherea _ bug, wherebi, worri about, worri of, wrong, you look, you would, | _ arriv, | _ catch, | _ percent
-8: | _ rollback, | _ standard, | _ worri, | _ worthless, | consist, | fals, | traffic, | wherebi, | will
8: # _ that, a _ fraud, a _ per, a classifi, a code, a complet, a minut, a month, a variabl, about _ target
8: about _ |, about the, afterward |, against, against recal, alarm outnumb, analyst |, and _ by, and _ on
8: and _ that, and _ world, and i, and monitor, and one, and onlin, and what, answer _ call, anyon |, are _ in
8: are _ onli, are correct, as _ was, ask what, at train, auc _ rank, auc is, becaus a, begin, between _ featur
8: between input, book, both _ of, both _ |, both side, break, bug |, busi |, but the, by own, by whether
8: cach _ featur, calendar, care, catch |, class |, clean |, column |, come from, come in, complex _ and
8: conceal the, consequ, consum _ a, consum _ the, contain, convers, curv _ the, curv show, date, decis |
8: degrad of, denomin _ so, develop, differ _ the, discuss, distribut _ predict, drift _ in, dure, e g
8: each call, empti, enough of, event, fals _ outnumb, fast |, featur is, fed, first request, for _ metric
8: for _ same, forecast, fraud _ a, from _ data, from _ veri, from train, g, get _ percent, have a, head
8: how _ a, how you, i e, identifi _ the, identifi by, in _ denomin, in _ pipelin, in _ predict, indic, indic |
8: into _ input, invis, invis |, is _ bug, is _ more, is _ with, is characterist, is go, is in, is rank
8: it _ noth, it _ precis, it doe, it from, it tell, job _ serv, judg it, jump, justifi, kind of, label _ is
8: lag, leakag _ the, leakag inflat, like a, live _ and, lot, make the, mark, maxim, maximum |, mean _ |
8: model _ get, model _ no, model score, must _ |, need |, not _ a, not a, note, object, of _ analyst, of _ by
8: of _ call, of _ code, of _ sampl, of _ slow, of _ variabl, of error, on correct, on recent, onli |, open
8: or an, other _ round, other way, output are, over _ threshold, p _ ~, page, parallel |, pay, percentag of
8: pick _ metric, pick the, place, predict _ a, predict _ major, predict score, push, queri |, rang
8: rather _ the, real fraud, reason, recal _ what, recal and, relat _ the, relationship _ input, remedi
8: request are, roll window, run in, satisfi, serv _ and, server |, set |, shadow is, should _ retrain, signal
8: simpli, singl _ |, slow _ that, small _ when, small even, so _ drift, so we, some of, spam, stabil _ |, stage
8: stay _ it, stay as, stay the, store _ so, subject, such a, tail _ the, take _ ms, target that, test _ |
8: that _ correct, that _ notic, the _ answer, the _ differ, the _ doe, the _ first, the _ fraud, the _ may
8: the _ mean, the _ score, the _ stabil, the _ transact, the covari, the cutoff, the full, the maximum
8: the rest, there _ no, there a, to _ train, toler, train job, train set, truli posit, tune the, turn out
8: two _ |, two code, understand, use _ |, user is, user notic, valu _ serv, veri first, vertic, walk, what a
8: what proport, when _ alarm, when fals, when label, wherea _ fals, while the, window |, with _ |, with those
8: wors, would _ a, write it, you _ to, you can, you train, | _ all, | _ can, | _ everi, | _ fit, | _ from
8: | _ function, | _ g, | _ health, | _ huge, | _ infer, | _ invis, | _ much, | _ some, | _ sum, | _ team
8: | _ there, | _ was, | averag, | has, | here, | log, | noth, | onlin, | out, | use, | x, ~ _ distribut
8: ~ recal, ~ |
9: a _ cadenc, a _ window, a shift, abund, abund _ negat, abund of, against _ fals, against _ train, against _ |
9: algorithm, all threshold, among _ document, an alert, an analyst, and _ product, and not, and score, anoth
9: answer _ often, appear, assess, at _ moment, averag _ |, box, busi _ of, by _ classifi, by _ mean, cadenc or
9: chang _ the, chang _ |, claim, class _ that, classifi |, come out, consum need, cost onli, cours, cover
9: curv _ which, definit of, deriv _ featur, design _ |, document retriev, each _ within, effect, euro
9: even _ fals, everywher, everywher |, examin, exist, expos it, exposur, extrem, f, far the, featur comput
9: find |, fine |, fit the, five percent, for drift, for each, fraudul, fresh answer, from raw, full _ |, gap
9: hard, he, hide _ slow, how far, i report, in _ relationship, inconsist, input _ in, input _ move, is _ abov
9: is _ longer, is data, is that, it _ to, it _ way, it _ when, it answer, it on, it will, judg _ by, knowledg
9: label _ that, label for, label into, label land, larger, late _ |, late |, leav the, line, live _ with
9: mani _ the, maximum, mean hide, model predict, monitor must, must warn, neither the, nor the, normal
9: notebook, obtain, occur when, often _ it, often _ posit, on _ and, on _ label, on _ schedul, one that
9: onli _ the, or score, origin, outsid, own way, p99 |, pass a, path |, payment |, percent is, perfect _ |
9: plot the, plumb, portion of, posit instanc, precis ~, predict drift, price |, problem |, random _ is
9: rare class, recal or, receiv a, rememb, rest, review, right #, same _ and, say #, score has, sever, shadow |
9: share that, shop, sit, so _ model, so it, somebodi, studi, than _ |, that _ relev, the _ retriev, the _ set
9: the _ time, the abund, the busi, the calibr, the deriv, the margin, the more, the previous, the true
9: there _ a, these, those _ the, time _ model, to _ data, to _ right, to _ target, too |, traffic |
9: train sampl, transact amount, true _ |, trust _ |, truth |, two _ of, under extrem, verifi, vs _ |, warn _ |
9: watch the, we _ #, we flag, were _ |, what _ the, when _ are, where it, wherea _ answer, whether _ consum
9: with their, work |, you _ not, you have, | _ about, | _ accuraci, | _ be, | _ between, | _ e, | _ extrem
9: | _ miss, | _ not, | _ two, | also, | drift, | e, | like, | most, | over, | there, ~ featur
10: # mean, a _ distil, a _ time, a miss, act _ it, afterward, agre _ train, alarm _ the, alon, an _ |, an exampl
10: and _ deriv, and _ distribut, and _ how, and _ them, and an, and at, and when, as _ as, at _ precis
10: becaus _ serv, between _ |, cach _ weight, call _ |, call it, choos by, close, code path, come _ |, comment
10: current, data _ featur, deriv of, differ _ |, discrep, distribut _ and, domin _ the, domin by, either
10: estim |, even when, evolv, expos the, featur _ drift, featur _ which, fire |, flag, flag |, from _ train
10: give that, goe _ |, gpu, healthi |, higher, i would, in _ train, is _ other, is an, is domin, is neither
10: it _ it, it _ real, it _ train, it denomin, it predict, land |, lie, live request, look _ |, low |, major _ |
10: mani of, mix, model _ wherea, model should, never _ it, next, no skew, nor, not _ it, not be, notic |, now
10: of request, often a, oper, or it, outcom, outnumb the, patient, percentag, poor, posit _ fals, pr _ |
10: precis _ |, precis on, price, program, qualiti metric, real time, real user, recal on, recal ~, recent _ |
10: replac, request _ so, rise, risk, roc, see it, serv by, sinc a, skew _ a, so _ would, so _ |, someon
10: someth _ it, space _ |, space complex, sum of, tell you, the _ monitor, the _ sampl, the new, the second
10: theori, third _ is, though, time _ an, up |, verdict, we had, when _ model, when they, when we
10: wherea _ canari, within _ ms, yet, your, zero |, |, | _ consist, | _ mani, | _ more, | _ precis, | _ valu
10: | _ want, | _ warehous, | all, | among, | batch, | bin, | everi, | label, | monitor, | regular, | take
10: | though, | yet, ~ ~
11: # _ is, # of, a _ student, a hundr, age, alway _ |, amount, and serv, and space, and whether, are |
11: at _ time, at midnight, been _ |, cach |, can not, characterist, code comput, come back, comput _ featur
11: cure, data and, depend _ the, disagre |, draw, environ, environ |, fire, five _ of, fn, group, handl
11: has chang, healthi, identifi, if it, in _ featur, in _ input, increas, input move, instead, into _ featur
11: is _ probabl, is _ someth, is again, is comput, is one, it as, it has, kind, late _ so, let, level
11: major class, match, mean conceal, metric that, midnight |, miss fraud, model _ |, model get, near
11: need _ fresh, net, network, not _ the, noth |, number |, of _ #, often is, old, one _ in, one of, onlin, pair
11: posit _ against, pr auc, predict distribut, rank abov, reject, remain _ |, result |, right _ |, say |, send
11: smaller, so _ auc, so roc, stay _ |, store |, t, take #, ten, test |, that |, the _ code, the _ conceal
11: the _ posit, the _ should, the _ the, the _ will, the map, the tabl, the third, then _ |, trace, train _ in
11: train _ |, we have, week |, well, what _ was, when you, within #, | _ need, | _ noth, | _ percentil
11: | _ posit, | _ quantiz, | _ roc, | _ should, | _ take, | _ they, | code, | from, | is
12: # _ and, a _ on, a fals, a retrain, a week, add, alway _ the, and _ a, and _ complex, and _ stream
12: and _ target, and _ they, anyon, architectur |, at launch, at serv, away, better, big, bit, by far, classifi
12: compani, did |, distil _ a, distil |, domin, enough, everybodi, exceed, featur _ train, harmon mean, has it
12: has shift, here |, hold |, hour, inflat, input _ and, is _ #, is about, issu, it _ not, list, mistak
12: model _ be, monitor _ input, not the, occur, of live, on _ own, one _ it, out of, outnumb, over all, own |
12: pass, per request, portion, posit by, posit cost, queri, releas, request within, same |, scarc, server
12: shift _ the, shopper, sick, singl, stand, step, switch, that of, that would, the _ under, the _ way, the auc
12: the custom, the moment, the stream, the sum, the test, third |, today, trust, tune, we _ |, what _ model
12: when, with it, would be, year, you _ |, | _ again, | _ featur, | _ fraction, | _ have, | cach, | in, | right
13: # _ the, a _ model, a _ sampl, against the, and _ in, arriv |, avail, bring, column, comput _ differ
13: concept _ |, cost of, decis, decis threshold, depart, document, drift in, expect, featur distribut
13: featur drift, flatter, fraction of, fraud _ |, free, from _ to, give the, has the, in _ code, in the
13: input distribut, input featur, input has, is _ right, it right, it to, keep _ fals, keep the, know, larg
13: last, limit |, lose, midnight _ the, model learn, much of, neither, nobodi _ it, number, of _ and, of user
13: offlin and, order |, out, pictur, posit _ rank, random _ |, real _ infer, requir, same _ |, score |, settl
13: shadow deploy, such as, target leakag, that _ arriv, that _ random, that label, the _ a, the link, the whole
13: thing, time infer, under _ roc, up, wherea recal, within a, you _ it, | _ first, | _ proport, | _ tell
13: | _ you, | compar, | predict, | watch, | ~
14: # ~, a model, a small, accuraci is, actual, among the, and is, are serv, bad, batch _ featur, batch |, call |
14: canari _ a, case |, code round, comput featur, cutoff, did we, differ from, divid by, doe it, endpoint
14: error |, everyon, featur _ from, find, fine, for that, fpr, has to, how it, immedi, implement, input _ shift
14: input _ target, instead of, is there, latenc _ |, mean that, model _ a, of posit, on _ data, prevent, slip
14: slow tail, small _ |, than, the _ come, the _ stay, the _ you, the candid, them _ the, then _ it, this is
14: threshold |, time _ space, truli, versus, wander, warn, weight _ |, what _ of, which _ of, | _ are, | _ how
14: | _ whether, | first, | how, ~ serv
15: a _ alarm, a limit, a threshold, abov a, after _ |, aggreg, and _ featur, and _ model, bank, by _ new, chart
15: defect, deriv, each featur, give _ the, hide the, how much, in shadow, incom, is no, it _ be, look at, margin
15: more, of _ alarm, of _ request, on _ |, on fresh, over time, percent of, posit predict, posit rate
15: precis and, predict _ and, product |, project, quantiz |, right |, same featur, the input, the number
15: the one, thousand, too, track, valid |, way round, wherea a, within, | by, | pick, | recal, | skew, | some
15: | when
16: a _ answer, a few, again, alter, and drift, area _ the, as the, at the, build, chang |, class _ and
16: class _ |, cut, differ |, disagre, drift _ and, drift monitor, everi _ |, featur differ, figur, for a
16: how mani, in |, label _ |, later, map, midnight, money, need a, of _ real, of _ score, of _ two, of featur
16: of score, person, point, rate |, record, slide, small, small _ of, so i, than a, that a, the classifi
16: user _ serv, will, | _ like, | _ nobodi, | _ shadow, | _ time, | at, | both, | same, | to, | weight
17: a _ or, alert _ it, be _ at, card, do not, everyth, exampl, has move, hundr, ident, includ, label leakag
17: link, live, model |, night, notic, of fals, of negat, realli, return, should be, sum, that _ the, that are
17: the _ cost, train ~, under the, way _ |, write, | #, | p, | say, | whether
18: actual posit, and a, correct |, distribut _ the, for _ |, high, is not, low, matter, minut, number of
18: of _ actual, of actual, of all, off |, over, popul stabil, probabl _ a, probabl that, rather than, run, side
18: the _ between, the _ one, there, they, version, we _ a, when it, with _ featur, | _ model, | under
19: #, a _ predict, abov, after the, agre, and recal, auc, caus, complet, down, e, estim, featur or, harmon _ |
19: i _ it, inform, it by, month |, new model, no longer, real _ |, relationship between, retrain on, someth
19: the proport, turn, two |, | _ for, | _ share, | _ to, | are, | this
20: area under, as it, by a, chang in, compar, even, follow, go _ |, how _ the, no _ |, not _ |, rais, rather
20: should, start, without, | _ by, | look, | no, | they, ~ #
21: among, conceal, doe not, equal, expos, fals _ rate, how, in product, infer, is |, new _ |, of them, on it
21: popul _ index, posit _ |, sampl of, serv _ comput, stabil index, stay, still, the precis, the veri, | alert
22: a singl, can, fals alarm, featur valu, go, is it, negat |, no, of #, part, remain, result, roc _ |
22: score distribut, second |, serv _ |, want, | _ an, | _ i, | _ leakag, | canari
23: check, few, how _ of, is _ chang, is a, limit, much, payment, roc curv, serv code, take, the _ recal, thing |
23: train serv, | _ #, | _ mean, | for, ~ _ |
24: # _ #, have, in train, it _ the, measur, nobodi, onc, our, such, tell, the _ for, were, whether, whole, | _ ~
24: | featur, | with
25: alert when, here, input drift, mean _ the, predict _ |, the outcom, the slow, two, | _ at, | _ of, | _ or
25: | _ when
26: data _ |, model, put, the same, veri, | _ is
27: a chang, between the, chang, code _ |, featur store, good, input and, leav, mani, of _ featur, on a, or _ |
27: team, the _ distribut, vs, | _ distribut, | concept
28: by _ |, case, job, shift |, | a, | shadow, | then
29: a _ posit, a _ store, are _ |, drift is, fals posit, in _ and, of _ predict, to, train _ serv
30: it was, make, most, the _ model, | precis
31: a _ in, all, as, proport of, that _ |, way, | _ drift, | _ in
32: data drift, in, in _ |, just, one |, recal _ |, | _ a, | _ and, | of
33: both, keep, like, new, on the, order, proport, some, | real
34: also, call, precis recal, set, train and, | it
35: that is, week, | one
36: distribut of, featur and, of _ input, precis _ curv, recal curv, skew |, the two, train _ skew, | _ on
36: | train
37: custom
38: after
40: everi, | as
41: differ, need, never, precis _ recal, test
42: at, featur _ |, month, to _ |
43: move |, see, serv skew, | that
44: one
45: come
47: a featur, same
48: use
50: it is
52: # |, with
53: shift
54: from, i
55: concept drift
57: | _ it
59: and _ |
61: drift |
62: onli
65: on
80: for
86: | _ |
101: not
105: ~
112: and
"""
