"""Weights of sense.py in hundredths of log-odds; made by tests/bench/fit_sense.py, not edited by hand."""

BIAS = 3.81

WEIGHTS = """
-141: until
-110: catch
-109: it _ |, threshold
-101: it
-100: serv
-97: skew
-96: input
-95: wherea, | wherea
-87: into
-84: fresh
-83: then
-79: latenc, their
-78: loop
-77: posit
-76: drift, the _ that
-75: own, the _ |
-72: rollback, the drift
-71: and the, the skew, therebi, yes
-70: alert
-69: leak, p99, whose
-68: answer _ the, distribut, the _ of
-67: curv
-66: | we
-65: engin, evalu, is _ by, no |, of a, tail, you _ the
-64: imbal, it own
-63: shadow
-62: doe, predict
-61: area
-59: by, negat, time
-58: as a, fals, target, until the
-57: batch, read
-56: design, own _ |, the _ and
-55: a rollback, breath, recal
-54: distribut |, name, round, so that, which
-53: complex, holist, label, relationship, roll, we _ the
-52: code
-51: has _ the, itself, question, therefor, whatev
-50: answer in, becaus, probabl, | becaus
-49: featur a, sampl, serv _ the, the _ is, the _ until
-48: be, by it, in _ breath, metric, percentil, the posit, what _ a, | or
-47: a _ roll, name |, proxi, readabl, the _ drift, the _ has, the leakag
-46: has, leakag, optim, the shadow, user, | _ must
-45: a, are _ by, ensembl, gate, of _ catch, pattern, precis, the _ then, user |, | _ ms
-44: a breath, between |, by the, concept, data move, qualiti, roll out, sort, us |, | p99
-43: a _ between, a _ is, baselin, becuas, but no, data _ in, monitor, move in, perfect, purchas, that _ it
-43: the _ get, the _ into, the recal, wherea we
-42: catch _ answer, comput, in _ with, is first, noth of, of, of _ sort, product, underfit
-41: an, answer, but _ |, deal with, it _ answer, read |, real _ first, supervis, tabl, when _ |, when serv
-40: a _ skew, a distribut, deal, in _ distribut, mean |, move _ a, of this, p99 say, probabl |, rate, whichev
-40: with _ of, world, | _ user, | whi
-39: an _ name, averag, bin, cadenc, descend, doe the, fail, sampl skew, space, the, the _ was, the request
-39: traffic, | _ cost, | _ doe, | _ ensembl
-38: be _ by, engin _ |, harmon, henc, is _ in, worri, | _ move, | henc
-37: answer drift, catch the, constitut the, leak |, of it, offlin, one _ the, request, roll _ |, sensit
-37: that _ or, that catch, the fraud, whi _ the, | _ input, | _ serv, | slow
-36: cost, do you, ignor, is answer, nope |, serv _ train, so the, svm, | _ real, | becuas, | nope
-35: featur, if the, leverag, monitor _ score, nope, senior, share, tail _ mean, the _ as, the error, the loop
-35: we _ it, | therefor
-34: a _ of, a _ |, across, an engin, behavior, canari, fundament, get _ by, index, into a, loop _ an, posit _ the
-34: ramp, relat, smote, tail |, the distribut, you |, | _ loop, | tail, | yes
-33: # _ it, about _ of, budget, doe an, had, l2, look up, noth, rank, serv the, skew _ up, the _ read, the canari
-33: the default, those |, | _ concept, | _ qualiti
-32: act, axi, default, it _ us, label _ the, miss, must, out |, percent _ #, percent |, recal _ the
-32: right _ catch, that it, the _ design, the _ which, the detect, | _ sampl
-31: a comput, alert on, been, behind _ |, default tie, finish, for _ loss, gate |, in one, is therebi
-31: pattern _ learn, retrain, the _ percent, the _ space, the _ tie, the real, the store, their _ percent
-31: tie the, unlock, we, wherea the, | _ would
-30: alert |, and they, bias, default _ the, fail _ |, fraud, in a, is where, lower, popul, random, say _ about
-30: statist, store, the featur, the metric, think, | _ metric, | _ second, | therebi
-29: align, and then, becuas the, behav, brilliant, each, input learn, logic, metric are, of _ own, of those
-29: offlin _ |, one answer, pipelin, random _ rank, score _ the, separ |, techniqu, the #, the _ precis
-29: unsupervis, us, | _ histogram, | _ thus, | serv
-28: act _ |, and _ is, each _ be, featur are, fraud behind, fresh data, input the, interview, none of, noth about
-28: of _ |, on which, posit of, proxi _ |, round |, train _ the, unsupervis _ |, up the, yes _ right, zero _ the
-28: | _ p99
-27: a _ be, a concept, chang it, code and, differenti, distil _ cach, drift _ concept, empow, him
-27: histogram _ psi, hold _ the, in _ answer, land, mean, model be, none, of that, parallel, peopl _ recal
-27: right ~, the overfit, when the, worthless, yes ~, | curv, | may, | you, ~ catch
-26: a posit, and _ input, bin _ it, cadenc |, input _ |, model fail, o, of concept, or answer, output |, say noth
-26: the _ alway, the fals, the serv, then the, true, until it, | _ auc, | _ swap, | question
-25: alert _ #, be zero, befor the, code _ the, consum, delay, drift of, dwarf, evalu |, fundament |, give x
-25: histogram, input as, input monitor, is _ to, it index, or doe, recal _ #, separ, the _ against, the _ alert
-25: the _ behind, the _ featur, the _ in, the concept, the f1, the no, threshold it, thus, toward, under _ #
-25: which the, | _ depend, | _ fresh, | data, | score, | target
-24: # #, a _ bin, back, balanc, cach, it area, journey, major, mirror the, monitor |, p99 _ |, say a, secret
-24: secret |, shadow of, show _ the, that _ right, the baselin, the interview, the time, threshold #, to be
-24: useless, whi, y, | _ one, | mean, ~ posit
-23: a loss, a mean, act on, area |, choic of, code _ two, code did, cost is, distribut _ |, doe a, error type, f1
-23: into _ recal, is then, it depend, itself |, latenc _ batch, launch, loop was, model _ it, one code, plan
-23: predict |, retriev, the _ purchas, the monitor, the peopl, thirti |, trigger, type, wari, when _ has
-23: which _ do, | secret
-22: # _ separ, # percent, a sampl, and it, as _ fals, backfil, be the, behind, cost _ the, curv _ #
-22: drift perform, error, error _ |, evalu _ the, fall |, fals rate, function, him |, histogram |, holist _ the
-22: i _ the, intact, is #, late, learn, of their, recal the, retriev the, stabil, stream, the _ miss, the complex
-22: the fraction, the gradient, the miss, threshold _ #, tie, two behavior, unchang, you, you _ then
-22: you _ wherea, you call, | _ monitor, | _ no, | _ that
-21: a label, an _ carri, an evalu, comput a, conceptu, day the, fraction _ a, from there, it _ on, learn |, minus
-21: model talk, psi |, space _ and, sweep, the _ imbal, the _ talk, the _ to, the _ when, the code, the comput
-21: the pr, the proxi, the question, the rate, their _ |, therefor a, this _ |, train _ a, wherea p99
-21: which _ had, you _ when, zero
-20: # under, a curv, actual _ from, and _ and, and qualiti, and retriev, averag _ and, batch you, cach _ the
-20: classifi the, code _ it, complex |, constitut, cross, degrad, deploy _ time, evalu _ are, featur has, fresh |
-20: get _ input, hide, in _ correct, input _ predict, input of, is round, it _ wherea, it train, it |, l2 _ |
-20: log it, longer hold, o _ log, of _ model, on clean, overfit, path, perfect rank, predict _ the, promot
-20: rate from, reach |, read the, readabl is, real, real _ the, shadow _ |, shadow it, show to, slow _ |, space |
-20: swap, that _ precis, the _ did, the _ run, the _ train, the bias, the correct, the latenc, the traffic
-20: their own, thirti, train, until _ |, was, | _ evalu, | _ four, | leakag, | relat
-19: a move, and _ fals, awar, batch _ the, batch _ |, becaus featur, class, condit, correct, distil, each other
-19: enabl, fall _ becaus, from _ popul, govern, gradient, harmon |, have the, imbalanc _ the, is _ mean
-19: journey |, mirror _ ramp, o and, or is, perform, product of, qualiti of, question catch, say, say yes
-19: schedul, score histogram, serv _ it, sinc the, that _ has, that featur, the _ input, the _ output, the actual
-19: the negat, the round, the train, time _ on, to _ their, to it, was _ |, whichev _ the, worri the, yes |
-19: | _ alert, | _ brilliant, | _ optim, | _ schedul, | have
-18: a _ that, and _ code, ask _ recal, both of, calibr _ the, cost |, denomin, depend on, discharg, discharg code
-18: drift _ into, drift label, drive, dwarf the, featur to, hide |, imbalanc, input _ a, is _ distribut, is fresh
-18: is more, it _ fresh, l1 _ l2, label score, land _ the, land in, latenc _ a, loss, mirror, mismatch _ |
-18: negat of, one percent, other |, per _ |, perform the, precis _ negat, rate _ predict, real _ row
-18: retrain _ fresh, run on, shadow _ it, stakehold, synerg, talk, the _ go, the alarm, the honest, the logic
-18: the plot, the ramp, time _ the, time row, trade, trade off, traffic is, transact _ the, under it, wari _ |
-18: we log, wherea _ read, would a, | _ data, | _ variabl, | _ x, | classifi, | proxi
-17: a cadenc, alert the, averag _ the, averag purchas, batch _ real, becaus _ percent, bias |, by _ store
-17: clean _ |, defin, drift _ label, drift to, engin _ the, fraud is, hear _ |, hold, imbal _ |, it request
-17: it threshold, l1, label and, land _ |, latenc is, leak _ and, log, look _ at, look _ the, loss function
-17: miss _ |, miss is, moment |, of _ recal, of _ train, of serv, optim _ the, or _ the, pick _ |, posit into
-17: reach, refer period, request _ latenc, rework, schedul request, should the, skew _ the, skew of, so _ that
-17: strateg, than _ request, that each, the _ leak, the _ period, the fall, the product, the tree, thing that
-17: to _ share, train as, train threshold, unlock the, until _ code, would the, | _ comput, | _ curv, | _ honest
-17: | deploy, | my
-16: # _ from, # request, a _ class, a negat, a recal, and _ class, and log, ask it, averag of, budget real
-16: cach the, calcul _ |, covari |, defin the, diverg, encod, encod offlin, fresh _ |, from _ drift, has been
-16: honest, is _ featur, is _ one, is show, is therefor, it recal, late arriv, logic that, minor, model to
-16: of _ condit, of accuraci, one _ and, one be, one day, output, percentil _ |, popul _ alert, posit to
-16: precis of, purchas the, recal _ sensit, request _ |, retrain the, rework the, row, safe, say _ and, select
-16: skew as, split, split the, stabil _ the, tail _ #, that read, that the, the balanc, the choic, the dropout
-16: the half, the harmon, the imbal, the launch, two valu, user who, variabl |, was _ so, we shadow
-16: wherea _ target, would report, | _ say, | covari, | give, | on, | readabl, | threshold
-15: a _ first, a readabl, accur, and _ from, and time, ani, at _ fraud, axi |, by what, carri the, cheap
-15: class default, concept is, day, distil batch, distribut chang, dropout, fall, fals one, for _ score
-15: function _ and, gradual trigger, had _ for, holist |, how _ is, input relat, is the, it _ yes, it fundament
-15: it precis, it promot, label the, latenc _ the, lower |, major |, mismatch, of _ other, off with, offlin auc
-15: plot, popul bin, posit |, precis _ the, predict _ input, qualiti |, rate _ curv, read _ skew, serv a
-15: shadow you, show, skew _ data, sliver of, so, so _ five, store _ a, store the, stream and, sweep |, that five
-15: the _ negat, the _ relat, the _ say, the _ wait, the behavior, the cadenc, the system, through the, to calcul
-15: toss, train _ from, train |, warehous, we _ on, what the, whatev _ has, when _ metric, with like, with shadow
-15: wrong |, you give, | _ imbalanc, | _ log, | _ product, | _ rework, | _ techniqu, | _ trade, | cheap, | late
-15: | so
-14: # user, a _ whose, a sliver, across the, alarm _ so, am _ about, an outcom, and _ are, and _ request
-14: and _ the, and skew, answer _ |, area rank, as _ comput, ask _ |, at _ |, at it, been train, bid stream
-14: bin and, both _ them, carri, code had, comput _ |, concept _ the, cost _ recal, detect |, eachoth, entiti
-14: fals |, far, featur _ the, featur the, feel, fix _ serv, how _ that, is _ under, it _ batch, it store
-14: late precis, like |, live _ stream, live bid, lower the, mean _ a, millisecond, negat _ their, negat and
-14: negat class, new ranker, nobodi _ on, nobodi act, number _ precis, of _ all, on _ while, perfect the
-14: plot specif, posit _ catch, predict label, reader, relationship |, score when, shadow _ a, shadow _ give
-14: sliver, so one, that _ canari, that _ label, that comput, that was, the _ alreadi, the _ bid, the _ land
-14: the _ rank, the _ sweep, the all, the batch, the curv, the flag, the reader, the transact, to _ predict
-14: train comput, true axi, truth _ the, two number, two question, under _ |, until _ model, valu _ |, varianc
-14: wherea _ differenti, whichev _ was, whose _ is, window _ the, | _ calcul, | _ rate, | _ relationship
-14: | _ skew, | should
-13: # _ evalu, # sampl, a _ chang, a _ you, a log, a tail, about _ i, accord _ the, act upon, align with, align |
-13: all _ time, all those, and _ plot, and _ was, and _ work, and precis, are _ the, are duplic, base, batch for
-13: becaus _ is, beyond the, bid, canari _ |, catch _ rate, choic, class _ it, class of, clicker, copi _ parallel
-13: copi in, correct _ qualiti, deliveri |, design is, distribut that, drift from, earli _ |, error _ is
-13: evalu _ it, evalu by, ever _ the, featur _ becaus, featur it, featur train, finish it, for metric
-13: for predict, fraction, from _ f1, function _ of, go _ the, has _ percent, i _ off, in parallel, input _ it
-13: input _ the, into an, into be, is _ engin, is _ on, is _ than, is cost, is evalu, is this, it _ until
-13: learn the, log and, logic of, mean _ it, metric _ the, minor of, model _ so, monitor is, new _ and
-13: not _ upon, not act, of _ target, of _ wrong, other _ the, overnight, own train, point _ and, popul _ bin
-13: popul the, posit hit, precis i, product _ a, qualiti _ of, rare negat, ratio, ratio of, recal i
-13: sampl _ train, shall, shall be, specif is, stabil of, system _ is, talk |, target and, that answer
-13: the _ comput, the _ feel, the _ ranker, the _ relationship, the _ serv, the _ sinc, the _ world, the minor
-13: the model, the percentil, the retrain, the stabil, them |, therebi _ into, those _ it, those time
-13: threshold _ over, threshold the, time _ predict, to _ until, to what, tree, true _ of, upon |, user output
-13: wait _ the, wait for, we _ for, we right, what _ user, whenev, where the, with _ canari, with canari, worth
-13: yes and, | _ error, | _ govern, | _ right, | _ true, | _ until, | _ weight, | chang, | offlin, | psi
-13: | stabil, | whose
-12: # _ finish, # _ hide, a _ drift, a logic, after it, against _ of, and _ consum, and _ i, and _ pr, and _ real
-12: and other, answer _ a, answer |, are, are well, ask _ the, batch by, be give, believ a, bug, by _ featur
-12: by how, can _ the, candid _ the, code a, concept has, curv and, data _ the, degrad _ predict, denomin |
-12: design _ the, distribut _ over, drift _ monitor, drift _ them, drift the, each _ at, empow _ to, equiti
-12: fals _ the, far from, featur _ move, first the, for calibr, fraud _ optim, give each, give |, go for, guess
-12: had been, hand in, have _ train, have _ two, health, histogram move, hit, i know, in _ log, in hand, in o
-12: input _ featur, input _ for, instrument, into _ distribut, is _ differ, is _ round, is _ skew, is _ thing
-12: is _ y, is averag, it _ back, it _ with, it regular, itself _ the, judg, judgment |, know _ model
-12: label _ input, label _ to, latenc _ user, leverag _ as, loop _ design, mean by, memori of, minus _ |
-12: model _ the, moment, moment _ or, monitor the, name the, negat _ a, of _ as, of _ peopl, of _ precis
-12: off that, offlin _ the, one _ need, oper _ |, or had, other _ for, other at, other is, overfit _ it
-12: patient |, percent, percent _ accuraci, period, posit _ all, precis _ label, precis is, precis would
-12: qualiti _ the, random one, rate the, real posit, recal _ ask, recal _ negat, right _ and, same _ that
-12: schedul by, score it, serv train, sinc _ predict, sinc fraud, smote _ precis, tabl _ batch, that _ an
-12: the _ after, the _ alarm, the _ data, the _ had, the _ over, the _ specif, the bug, the catch, the drop
-12: the fresh, the laboratori, the path, the space, the tail, the threshold, the user, the well, them _ each
-12: then alert, therebi _ the, therebi a, train away, train is, two _ code, typic engin, unchang _ |, under sampl
-12: until _ store, user _ and, user _ mirror, valu, was right, way _ the, we manag, wherea _ are, which _ how
-12: who _ the, whose _ are, whose featur, window, with _ you, world _ it, worthless _ the, would _ whether
-12: write in, | _ been, | _ behav, | _ day, | _ leverag, | _ rare, | _ traffic, | _ window, | candid, | evalu
-11: # has, a _ complex, a _ featur, a _ serv, a consist, a moment, a true, accuraci _ the, accuraci in, alarm _ |
-11: and _ drift, are _ alarm, are _ through, around, becaus otherwis, been _ by, been _ of, bug of, by _ shape
-11: by cron, by serv, cach of, calibr, catch _ |, code _ behavior, comparison, comput _ interview, comput _ world
-11: comput it, consum _ score, correct _ the, correct the, count the, cron _ and, cron |, cultur, differ _ comput
-11: distribut _ day, do _ catch, drift it, experi _ so, fals _ |, featur _ at, featur _ encod, featur _ it
-11: featur _ so, featur _ time, first |, genuin, get answer, gradual, has one, has precis, have been, heard, i am
-11: imbal the, is _ about, is _ offlin, is _ percent, is _ recal, it _ this, it class, it comput, judg the
-11: judgment, laboratori, latenc that, leakag of, lifecycl, mean _ is, memori _ the, misclassifi, monitor _ whose
-11: negat optim, o _ |, of _ comput, of _ metric, of _ percentil, of _ problem, of _ until, of both, of day
-11: of thirti, onto, oper point, optim _ fals, or must, or will, otherwis _ would, parallel user, posit _ it
-11: pr _ and, precis the, proactiv, product _ the, question |, ranker and, rare _ optim, raw _ |, read _ so
-11: real _ are, recal would, refer, right of, roc _ honest, rubric, rubric |, runtim, same read, sampl _ or
-11: score _ parallel, score tabl, serv and, serv of, serv |, share it, small share, smote has, so _ featur
-11: so _ get, specif, spell, stop _ |, tabl overnight, target |, that ring, the _ averag, the _ becom
-11: the _ budget, the _ hit, the accuraci, the bin, the leak, the pipelin, the popul, the ratio, the recent
-11: the runtim, the wrong, then a, then serv, time _ product, time _ say, traffic _ show, trigger |, true negat
-11: until _ featur, valu of, weigh the, well and, what _ lower, whatev was, where _ weight, whether _ featur
-11: whi would, world _ the, worri _ the, worthless _ becaus, | _ averag, | _ complex, | _ f1, | _ fix, | _ holist
-11: | _ know, | _ mirror, | empow, | mirror, | roc, | what, | would
-10: # get, a problem, a time, accuraci, accuraci _ it, act _ by, alway, an averag, and _ which, apart, around |
-10: ask about, auc and, back into, baselin |, batch _ lower, becaus #, behind each, budget |, bug _ the
-10: canari _ the, centric, class that, complex _ the, consum the, curv can, curv is, data, data _ serv, data _ to
-10: data launch, defin _ the, deliveri, detect, detect _ the, did the, drop |, each _ insid, each _ the
-10: each _ type, each error, each time, eachoth |, end _ end, end to, excel _ the, featur look, goe wrong
-10: grade _ with, gradual _ |, harmon _ so, harmon _ the, hear, i _ ask, i alway, i believ, if i, index |, ingest
-10: input alert, is _ product, is _ request, is _ store, is catch, is defin, is for, is how, is predict
-10: is worthless, it _ featur, it _ so, it _ where, it copi, it go, it moment, itself _ in, know the, label _ it
-10: label leak, launch it, loss _ |, major _ recal, manag, manag _ the, manag to, model _ befor, monitor _ their
-10: my, my _ befor, need _ be, no class, of _ correct, of _ loss, of skew, off _ the, often _ the, on _ the
-10: on whether, onto the, or _ be, outcom |, percent _ roc, piplin, posit _ right, posit becom, precis _ ask
-10: precis _ it, predict by, quantiz _ |, read _ of, real peopl, recal #, recal _ averag, recal _ therebi
-10: regular, relationship _ so, request _ answer, request insid, retrain _ the, sampl _ offlin, score _ overnight
-10: score are, sensit is, sensit |, serv _ where, servic |, shadow _ of, share featur, share the, skewd
-10: stream the, take the, that serv, the _ befor, the _ rate, the _ share, the _ trigger, the genuin, the offlin
-10: the pattern, the piplin, the relationship, the score, the servic, the student, three _ worri, threshold that
-10: time _ which, to _ up, to end, to full, traffic _ parallel, traffic with, train _ alert, valu _ the, visibl |
-10: warehous _ stream, wari of, where one, which _ posit, with _ user, world of, worthless |, y _ the, | _ axi
-10: | _ centric, | _ deploy, | _ negat, | _ owner, | _ path, | _ purchas, | _ then, | an, | round, | store
-9: a _ path, a _ relationship, a _ valu, a class, a fix, a leak, a relationship, actual _ posit, alreadi, am
-9: and _ imbal, and _ often, and _ pick, and _ would, and each, answer _ to, answer has, answer it, apart |
-9: are _ drift, are _ of, are a, ask, at night, auc |, audienc, averag the, be _ right, between, brilliant |
-9: by _ at, by _ real, class _ train, code _ and, code _ fundament, comput _ worri, consist is, correct _ |
-9: cost the, cron, depend, diverg from, divid into, doe _ consum, doe _ model, drift their, each _ call, each ad
-9: earli, f1 _ is, f1 and, fast _ the, featur until, first _ data, first worri, flow, for _ of, get correct
-9: go to, hand _ the, hide behind, hit _ the, how _ real, how fast, index _ |, input _ on, input _ to
-9: interview the, is _ harmon, is posit, it _ accur, it _ correct, it _ is, it _ two, it _ you, it previous
-9: it skew, it target, launch _ and, launch _ the, live _ so, mean _ one, millisecond _ the, model _ of, monet
-9: move _ |, ms of, must _ it, need _ and, number are, of _ cadenc, of _ curv, of _ readabl, of _ time, of each
-9: of what, often _ was, on recal, onboard, one _ balanc, one _ for, one and, one is, one until, out _ it
-9: overnight job, owner |, p99 _ that, p99 _ the, path compar, peopl, per patient, pick _ if, pipelin _ it
-9: plan |, popul _ a, posit _ and, posit are, precis |, predict _ of, predict it, previous plan, problem featur
-9: question _ precis, race, rank _ and, read both, real metric, real one, recal _ posit, recal cost
-9: relationship of, report _ there, request it, retrain it, right, roll the, round _ the, sampl |, score _ in
-9: serv _ class, serv _ whichev, serv can, shadow what, share _ in, size, skew _ defin, skew by, stay _ the
-9: store _ fraud, store of, than the, that #, that _ at, that _ each, that drift, the _ canari, the _ complex
-9: the _ offlin, the _ they, the _ watch, the confus, the engin, the entiti, the instanc, the label, the loss
-9: the onlin, the psi, the readabl, the refer, the rollback, the row, the small, the typic, the unchang
-9: the valu, the window, the yes, themselv, threshold _ distribut, threshold get, to _ own, user tabl, we go
-9: weigh, what _ it, what _ you, whenev _ is, wherea _ is, which _ train, which _ |, will the, within the
-9: world are, would ask, you _ report, you would, | _ distil, | _ leak, | _ outcom
-8: # _ flip, # _ have, # ms, a _ leak, a _ own, a _ read, a _ the, a _ to, a _ way, a live, a safe, a type
-8: a yes, ad _ in, ad call, an error, and _ busi, and _ pattern, and _ sensit, and code, and if, and third
-8: anoth _ for, anoth name, answer _ ad, answer _ and, are _ when, are mean, be fresh, becaus _ |, becom
-8: been show, befor _ featur, behavior _ code, besid the, beyond, both _ read, breath |, busi negat, by _ coin
-8: by _ fraction, by cost, cach _ in, calcul, call in, canari _ are, canari _ to, candid is, catch _ yes
-8: catch a, catch it, complex _ |, complex read, comput |, concept of, concept |, confus, confus matrix, copi
-8: cost _ alarm, curv whose, data _ when, decreas, detect is, differ _ it, differenti the, distribut _ to
-8: drift _ a, each one, excel, fals _ and, fals _ of, featur _ between, featur histogram, find _ one, first
-8: fit _ train, fix the, for _ fals, for recal, fresher, from the, gate _ skew, gate the, gather, give a, habit
-8: half |, has score, heard |, hit _ rate, how _ doe, i say, imbal _ a, imbal _ it, in ten, input a, interview |
-8: is _ and, is _ fals, is _ first, is _ fraud, is _ overnight, is store, it _ posit, it _ predict, it accuraci
-8: it hit, it realli, it when, it worthless, judg by, leak _ imbal, leak the, longer, look _ it, matrix _ it
-8: mean to, metric of, millisecond _ and, model _ them, moment _ is, monitor _ promot, more _ than, need to
-8: negat _ into, neural, neural _ |, not _ by, of _ live, of _ patient, of _ posit, often _ model, on _ it
-8: on _ rate, on by, on whichev, one report, other, over the, own _ in, own featur, p is, path and
-8: pipelin _ the, pipelin window, plot it, posit _ real, posit find, pr curv, precis _ what, precison
-8: predict _ drift, product is, psi, random _ to, rate is, readabl _ the, real _ get, realli is, realtim
-8: recal _ fraud, relat to, relationship retrain, report _ when, request _ hide, retrain trigger, right _ the
-8: ruler, say we, scale |, senior _ is, sensit _ it, sensit over, serv comput, serv is, sign |, skew _ request
-8: skew _ |, so _ traffic, so both, standard _ |, store _ real, store that, target _ a, target _ retrain
-8: target _ the, teacher of, that _ are, that _ is, the _ are, the _ axi, the _ catch, the _ give, the _ off
-8: the _ teacher, the _ user, the _ who, the _ window, the _ worri, the neural, the overnight, the perfect
-8: the plan, the precison, the promot, the rank, the truth, the warehous, then it, there _ more, there |
-8: they _ you, three thing, threshold _ lower, time _ code, to _ model, to _ shadow, to whichev, traffic _ and
-8: train it, train of, useless |, user score, visibl, watch |, whatev _ posit, whatev the, where you, wherebi
-8: which _ the, worri about, worri of, wrong, you look, | _ arriv, | _ catch, | _ rollback, | _ worri
-8: | _ worthless, | consist, | fals, | traffic, | wherebi, | will
8: # _ that, a _ cadenc, a _ fraud, a _ per, a classifi, a code, a complet, a minut, a month, a variabl
8: about _ target, about _ |, afterward |, alarm outnumb, analyst |, and _ by, and _ that, and i, and monitor
8: and one, and onlin, and what, anyon |, are _ in, are _ onli, are correct, as _ was, ask what, at train
8: auc _ rank, auc is, becaus a, begin, between _ featur, between input, book, both _ of, both _ |, break, bug |
8: busi |, but the, by _ mean, by itself, by own, by whether, cach _ featur, cadenc or, calendar, camera, care
8: classifi |, clean |, code _ featur, column |, come from, come in, conceal the, consequ, consum _ a
8: consum _ the, contain, convers, date, decis |, degrad of, denomin _ so, develop, differ _ the, discuss
8: distribut _ predict, drift _ in, dure, e g, each call, empti, event, everywher, everywher |, fast |, fed
8: first i, first request, for _ metric, for _ same, for real, forecast, fraud _ a, from _ data, from train, g
8: get _ percent, hard, have a, he, head, hide _ slow, how _ a, how you, hurt, i e, in _ denomin, in _ pipelin
8: in _ predict, indic |, into _ input, invis, is _ bug, is _ more, is _ with, is go, is in, it _ noth, it _ to
8: it _ way, it doe, it from, job _ serv, judg it, jump, kind of, label _ is, leakag _ the, leakag inflat
8: like a, live _ and, lot, mark, maxim, maximum |, mean _ |, model _ get, model _ no, model score, must _ |
8: need |, not _ a, not a, note, object, of _ analyst, of _ by, of _ call, of _ code, of _ is, of _ mean
8: of _ slow, of _ variabl, of error, of input, on correct, onc it, onli |, or an, or score, output are
8: over _ threshold, own way, p _ ~, page, parallel |, path |, pay, percentag of, pick _ metric, pick the, place
8: plot the, predict _ a, predict _ major, predict score, price |, problem |, process, push, queri |, rang
8: rather _ the, real fraud, reason, recal _ what, recal and, relationship _ input, remedi, request are, right #
8: roll window, run in, satisfi, say #, say _ |, score has, serv _ and, server |, set |, share of, shop
8: should _ retrain, signal, simpli, singl _ |, slow _ that, small _ when, small even, so _ drift, so we
8: some of, spam, stabil _ |, stay _ it, stay as, stay the, store _ so, studi, subject, such a, take _ ms
8: target that, test _ |, that _ correct, the _ answer, the _ differ, the _ doe, the _ first, the _ fraud
8: the _ mean, the _ score, the _ stabil, the _ transact, the busi, the covari, the full, the maximum, the other
8: the rest, the true, them _ |, there _ no, there a, those _ the, to _ target, to _ train, too |, train job
8: train set, truli posit, trust it, tune the, turn out, two code, understand, use _ |, user is, valu _ serv
8: veri first, vs _ |, walk, watch the, what proport, when label, while the, window |, with _ |, with each
8: with fraud, with those, wors, would _ a, write it, you can, | _ all, | _ can, | _ everi, | _ fit, | _ from
8: | _ function, | _ g, | _ health, | _ huge, | _ infer, | _ miss, | _ much, | _ some, | _ sum, | _ was
8: | _ with, | f1, | has, | here, | log, | noth, | onlin, | out, | the, | use, ~ _ distribut, ~ recal, ~ |
9: a _ window, a miss, a shift, abund _ negat, against, against _ fals, against _ train, against _ |, algorithm
9: all threshold, among _ document, an alert, an analyst, and _ deriv, and _ product, and _ world, and not
9: and score, anoth, answer _ call, answer _ often, appear, assess, at _ moment, averag _ |, axi of, box
9: busi _ of, by _ classifi, chang _ the, chang _ |, claim, class _ that, come out, consum need, cost onli
9: cours, cover, curv _ which, definit of, deriv _ featur, deriv of, design _ |, document retriev, effect
9: even _ fals, examin, exist, expos it, exposur, extrem, f, fair, fals _ outnumb, far the, featur comput
9: find |, fine |, fit the, five percent, for drift, fraudul, from _ train, from raw, full _ |, gap, gpu
9: how far, i report, identifi _ the, identifi by, in _ relationship, inconsist, input _ in, input _ move
9: is _ abov, is _ longer, is data, is rank, is that, it _ when, it answer, it on, it will, judg _ by, justifi
9: knowledg, label _ that, label for, label into, label land, lag, larger, late |, leav the, lie, line
9: live _ with, mani _ the, maximum, model predict, monitor must, more |, must warn, neither the, nor the
9: normal, notebook, obtain, occur when, often _ it, often _ posit, on _ and, on _ label, on _ schedul
9: on recent, one that, onli _ the, oper, origin, other _ round, other way, outsid, p99 |, pass a, percent is
9: perfect _ |, pile, plumb, portion of, pr _ |, precis _ |, precis ~, predict drift, random _ is, rare class
9: recal on, recal or, receiv a, rememb, rest, review, same _ and, sever, shadow |, share that, sit, so _ model
9: somebodi, someth _ it, that _ relev, the _ hide, the _ retriev, the _ set, the _ time, the calibr, the deriv
9: the margin, the more, the previous, there _ a, these, third _ is, time _ model, tini, to _ data, to _ right
9: traffic |, train sampl, transact amount, trust _ |, truth |, two _ of, under extrem, verifi, warn _ |, we _ #
9: we flag, were _ |, what, when _ alarm, when _ are, when fals, where it, wherea _ answer, wherea _ fals
9: whether _ consum, with their, work |, yet, you _ not, you have, you train, | _ about, | _ accuraci, | _ be
9: | _ between, | _ e, | _ extrem, | _ not, | _ there, | averag, | drift, | e, | like, | most, | over, | there
9: | yet, ~ featur
10: # mean, a _ distil, a _ time, abund, abund of, act _ it, afterward, age, agre _ train, alarm _ the, alon
10: an _ |, an exampl, and _ distribut, and _ how, and _ them, and an, and at, and space, and when, as _ as
10: at _ precis, becaus _ serv, between _ |, cach _ weight, call _ |, call it, choos by, close, code path
10: comment, current, data _ featur, data and, differ _ |, disagre |, discrep, distribut _ and, domin _ the
10: domin by, draw, each _ within, either, estim |, euro, evolv, expos the, featur _ drift, featur _ which
10: fire |, flag, flag |, fresh answer, give that, goe _ |, healthi |, higher, i would, in _ train, input move
10: instead, into _ featur, is _ someth, is again, is an, is comput, is domin, is neither, is what, it _ it
10: it _ real, it _ train, it denomin, it predict, kind, land |, late _ |, live request, look _ |, low |
10: major _ |, mani of, mean conceal, mix, model _ wherea, model should, never _ it, no skew, nor, not _ it
10: not be, notic |, of _ #, of request, often a, or it, outcom, patient, percentag, poor, posit _ fals
10: posit instanc, precis on, price, profil, program, qualiti metric, real time, real user, recal ~, recent _ |
10: replac, request _ so, rise, risk, roc, see it, serv by, sinc a, skew _ a, so _ would, someon, space _ |
10: space complex, sum of, tell you, than _ |, the _ monitor, the _ sampl, the _ should, the abund, the new
10: the second, the tabl, theori, though, true _ |, verdict, we had, we have, what _ the, what _ was
10: when _ model, when they, when we, wherea _ canari, within _ ms, your, zero |, | _ consist, | _ mani, | _ more
10: | _ precis, | _ roc, | _ valu, | _ want, | all, | also, | among, | batch, | bin, | everi, | label, | monitor
10: | take, | though, ~ ~
11: # _ is, a _ student, a fals, a hundr, alway _ |, amount, and serv, and whether, are |, at _ time, at midnight
11: been _ |, cach |, can not, characterist, code comput, come _ |, come back, comput _ featur, cost _ |, cure
11: curv to, depend _ the, environ, environ |, even when, everybodi, five _ of, fn, for each, good _ |, group
11: handl, harmon mean, has chang, healthi, hold |, if it, in _ featur, increas, is _ move, is _ other
11: is _ probabl, is about, is one, it as, late _ so, let, level, match, metric that, midnight |, miss fraud
11: model _ |, model get, near, need _ fresh, net, network, not _ the, noth |, now, number |, often is, old
11: one _ in, one of, onlin, out of, outnumb the, pair, payment |, portion, posit _ against, pr auc, rank abov
11: reject, remain _ |, result |, right _ |, say |, scarc, send, smaller, so _ auc, so _ |, so it, so roc
11: stay _ |, step, store |, t, take #, ten, test |, that |, the _ code, the _ conceal, the _ posit, the _ will
11: the custom, the map, the third, then _ |, threshold _ what, time _ an, trace, train _ in, train _ |, two rate
11: up |, we _ |, well, when you, within #, | _ again, | _ need, | _ noth, | _ percentil, | _ posit, | _ quantiz
11: | _ should, | _ take, | _ they, | _ warehous, | code, | from, | is, | regular
12: # _ and, a _ on, a retrain, a week, add, alway _ the, and _ a, and _ complex, and _ stream, and _ target
12: and _ they, anyon, architectur |, at launch, at serv, better, big, bit, by far, classifi, decis, depart
12: did |, distil _ a, distil |, domin, enough, exceed, featur _ train, fire, has it, has shift, has the, here |
12: hour, identifi, in _ input, inflat, input _ and, is _ #, issu, it _ no, it right, last, list, major class
12: mean hide, model _ be, monitor _ input, much of, next _ it, of _ and, of live, on _ own, one _ it, one point
12: out, outnumb, over all, pass, per request, point _ the, posit cost, predict distribut, queri, releas
12: request within, same |, server, shift _ the, shopper, sick, stand, such as, switch, that of, that would
12: the _ under, the _ way, the auc, the axe, the moment, the stream, the sum, third |, to _ next, today, tune
12: week |, what _ model, what move, when, with it, year, you _ |, | _ featur, | _ fraction, | _ have, | cach
12: | right
13: # _ the, # of, a _ model, a _ sampl, actual, against the, and _ in, arriv |, avail, axe, axe |, bring, column
13: comput _ differ, concept _ |, cost of, decis threshold, document, drift in, expect, featur _ from
13: featur distribut, featur drift, fine, flatter, for that, fraction of, fraud _ |, free, from _ to, give the
13: has to, in _ code, in the, input _ target, input distribut, input has, is _ right, it _ not, it to
13: keep _ fals, larg, limit |, lose, midnight _ the, mistak, model learn, neither, next |, no _ of, nobodi _ it
13: number, occur, of user, offlin and, order |, pictur, posit _ rank, posit by, random _ |, rate are
13: real _ infer, requir, same _ |, settl, shadow deploy, singl, target leakag, that _ arriv, that _ random
13: that label, the _ a, the link, the test, the whole, thing, this is, time infer, trust, up, wherea recal
13: which _ of, within a, would be, you _ it, | _ are, | _ first, | _ proport, | _ tell, | _ you, | compar
13: | first, | how, | in, | predict, | watch, | ~
14: # ~, a model, a small, accuraci is, among the, and is, are serv, away, bad, batch _ featur, call |
14: canari _ a, case |, code round, compani, comput featur, cutoff, did we, differ from, doe it, endpoint
14: error |, everyon, find, from one, immedi, implement, input _ shift, input featur, instead of, is there
14: keep the, know, look at, mean that, model _ a, of posit, on _ data, percent of, posit rate, prevent, slip
14: small _ |, than, the _ come, the _ stay, the _ the, the _ you, the candid, the input, the next, the one
14: them _ the, then _ it, threshold |, time _ space, truli, under _ roc, wander, warn, weight _ |, | _ how
14: | _ whether
15: a _ alarm, a few, a limit, a threshold, abov a, after _ |, again, aggreg, alter, and _ featur, and _ model
15: at the, bank, batch |, build, chart, defect, deriv, each featur, how it, how much, in shadow, incom, is no
15: it _ be, label _ |, latenc _ |, map, money, more, of _ alarm, of _ request, of _ two, on _ |, on fresh
15: over time, posit predict, precis and, project, quantiz |, rate |, right |, same featur, score |, slow tail
15: the number, thousand, too, valid |, versus, what _ of, wherea a, within, | _ has, | by, | pick, | recal
15: | skew, | some, | to, | when, ~ serv
16: and drift, as the, by _ new, chang |, class _ and, class _ |, cut, differ |, disagre, divid by, drift _ and
16: drift monitor, everi _ |, featur differ, figur, for a, fpr, give _ the, has move, how mani, in |, later, link
16: margin, midnight, model |, move from, need a, of _ real, of _ score, of featur, of score, person, point of
16: predict _ and, product |, record, slide, small, small _ of, so i, than a, the classifi, track, user _ serv
16: way round, will, | _ like, | _ nobodi, | _ shadow, | _ time, | at, | both, | same, | say, | weight
17: a _ answer, a _ or, alert _ it, area _ the, be _ at, card, curv _ the, do not, everyth, exampl, hide the
17: hundr, ident, includ, label leakag, live, night, not the, notic, of fals, of negat, realli, return, should be
17: sum, that _ the, that a, that are, the _ cost, the _ one, there, they, train ~, under the, way _ |, write
17: | _ model, | p, | whether
18: #, actual posit, and a, correct |, distribut _ the, for _ |, high, matter, minut, number of, of _ actual
18: of actual, of all, off |, over, probabl _ a, probabl that, rather than, run, side, someth, the _ between
18: two |, version, when it, with _ featur, |, | #, | _ two, | are
19: a _ predict, abov, after the, agre, and recal, caus, complet, down, e, estim, featur or, harmon _ |, i _ it
19: inform, is not, it by, low, no longer, popul stabil, relationship between, retrain on, the proport, turn
19: we _ a, | _ for, | _ to, | this, | under
20: area under, as it, auc, by a, compar, conceal, even, follow, go _ |, how _ the, is |, it has, month |
20: new model, next, no _ |, not _ |, rais, rather, real _ |, should, start, the precis, without, | _ by, | no
20: | they, ~ #
21: among, chang in, doe not, equal, fals _ rate, fals alarm, go, how, in product, new _ |, of them, on it, own |
21: popul _ index, posit _ |, sampl of, serv _ comput, stabil index, still, the veri, | _ share, | alert, | look
22: a singl, can, expos, featur valu, few, infer, is it, negat |, part, remain, result, roc _ |, score distribut
22: second |, serv _ |, the _ recal, want, | _ #, | _ an, | _ i, | _ leakag, | canari
23: check, how _ of, is _ chang, is a, limit, much, of #, onc, roc curv, serv code, stay, take, thing |, were
23: | with, ~ _ |
24: # _ #, have, here, in train, it _ the, measur, nobodi, our, point, such, tell, the _ for, train serv, whether
24: whole, | _ mean, | featur
25: alert when, input drift, model, payment, predict _ |, the outcom, the same, the slow, | _ at, | _ of, | _ or
25: | _ when, | _ ~, | for
26: data _ |, of _ featur, put, veri, | _ is
27: code _ |, featur store, input and, leav, mani, mean _ the, on a, or _ |, team, the _ distribut, vs
27: | _ distribut, | concept
28: a chang, are _ |, between the, case, chang, job, shift |, | shadow, | then
29: a _ store, by _ |, drift is, fals posit, in _ and, make, no, of _ predict, to, train _ serv, two
30: a _ posit, good, it was, the _ model, | a
31: a _ in, all, as, one |, proport of, that _ |, way, | _ and, | _ drift, | _ in, | of
32: data drift, in, in _ |, just, recal _ |
33: also, both, keep, like, most, new, on the, order, set, some, | _ a, | precis, | real
34: call, precis recal, proport, that is, train and
35: precis _ curv, recal curv, | one
36: distribut of, featur and, of _ input, skew |, week, | _ on, | train
37: after, train _ skew
38: | it
39: everi, | as
40: custom, need
41: at, never, precis _ recal, test
42: differ, month, move |, to _ |
43: featur _ |, see, serv skew, the two, | that
46: come, one
47: a featur, same
49: use
50: it is
53: # |, shift, with
54: i
55: concept drift
59: and _ |, from, | _ it
60: drift |
63: onli
65: on
81: for
86: | _ |
104: not
105: ~
113: and
"""
