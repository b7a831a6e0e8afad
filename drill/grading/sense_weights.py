"""Weights of sense.py in hundredths of log-odds; made by tests/bench/fit_sense.py, not edited by hand."""

BIAS = 3.58

WEIGHTS = """
-135: until
-118: threshold
-117: it _ |
-112: wherea, | wherea
-106: catch
-104: serv
-97: skew
-96: posit
-94: input
-90: it
-84: latenc
-83: fresh
-79: evalu
-77: answer _ the, drift
-76: loop
-74: the _ that, the _ |, their
-73: and the, distribut, predict
-72: tail, then
-71: the _ of
-69: alert, is _ by, own, rollback
-68: leak, yes
-67: be, into, p99, the drift, you _ the
-66: no |
-65: by, the skew
-64: imbal, it own, shadow
-63: area, engin, | we
-62: curv, distribut |, time
-61: becaus, target, | becaus
-59: doe, label
-57: metric, recal
-56: design, the _ and
-55: probabl, read
-54: a rollback, batch, breath, complex, holist, name, own _ |, round, until the, user
-53: monitor
-52: negat, pattern, relationship, we _ the, | _ serv
-51: code, itself, leakag, of, qualiti, the _ is, the _ until, therebi, which
-50: an, answer in, of a, percentil, roll, user |
-49: fals, has _ the, proxi, so that, what _ a, whose
-48: sampl, whatev
-47: a _ roll, featur a, in _ breath, optim, request, the _ drift, | or
-46: answer, has, precis, roll out, the _ into, | _ ms
-45: a, mean |, name |, question, serv _ the, the _ then, the shadow
-44: a _ between, gate, of _ catch, readabl, roll _ |, the posit, | _ must, | p99
-43: baselin, cadenc, catch _ answer, ensembl, in _ distribut, that _ it
-42: a breath, a distribut, becuas, between |, but no, data move, noth of, of it, sort, supervis, the _ has
-42: the leakag, therefor, underfit
-41: but _ |, comput, concept, data _ in, deal with, move in, of _ sort, p99 say, purchas, the, the _ get, us |
-41: world, | _ user, | whi
-40: are _ by, by it, deal, fail, in _ with, product, read |, relat, the distribut, wherea we
-39: a _ skew, be _ by, rank, share, space, tabl, the _ was, the recal, the request, whi _ the, whichev, with _ of
-39: | slow
-38: a _ is, cost, index, is _ in, is first, of this, retrain, when serv, | _ doe, | _ ensembl, | _ input, | tail
-37: an _ name, bin, catch the, doe the, engin _ |, featur, leak |, move _ a, perfect, probabl |, real _ first
-37: sampl skew, that catch, when _ |, worri, | nope
-36: a posit, across, act, answer drift, by the, canari, descend, if the, ignor, is answer, leverag, nope, nope |
-36: that _ or, traffic, | _ move
-35: do you, harmon, offlin, one _ the, posit _ the, rate, the fraud, the loop, we _ it, | becuas, | therefor
-34: # _ it, about _ of, an engin, as a, averag, henc, loop _ an, monitor _ score, must, percent _ #, percent |
-34: so the, svm, tail |, the error, those |, you |, | _ loop, | henc, | yes
-33: behavior, constitut, constitut the, doe an, error, fundament, get _ by, in a, out |, ramp, separ, the #
-33: the _ read, when the, | _ concept, | therebi
-32: default tie, fraud, had, interview, l2, right _ catch, skew _ up, that it, the _ percent, the default
-32: the serv, the time, | _ cost
-31: a comput, alert on, and they, axi, default _ the, for _ loss, gate |, label _ the, logic, look up, store
-31: the _ design, the _ space, the _ tie, the canari, the store, tie the, unlock, | _ real
-30: align, been, behind _ |, budget, fail _ |, in one, it _ us, lower, noth, parallel, pattern _ learn, random
-30: say _ about, serv _ train, statist, the detect, the interview, | _ sampl, | _ second, | _ would
-29: and then, behav, bias, is where, noth about, of _ own, of concept, predict |, random _ rank, round |
-29: the _ behind, the _ which, their _ percent, trigger, | _ qualiti, | _ thus
-28: a _ |, becuas the, brilliant, default, each _ be, featur are, finish, hold _ the, mean, monitor |, of those
-28: offlin _ |, one answer, score _ the, senior, smote, techniqu, the _ in, the overfit, then the, think
-28: unsupervis, unsupervis _ |, wherea the, y, | _ auc, | _ histogram, | you
-27: alert _ #, be zero, chang it, fraud behind, fresh data, histogram _ psi, input learn, input the, on which
-27: right ~, separ |, serv the, stream, the metric, yes _ right, yes ~, zero _ the, | target, ~ catch
-26: a _ be, act _ |, alert |, behind, cadenc |, consum, correct, drift _ concept, dwarf, give x, him, metric are
-26: none of, of _ |, of that, or answer, peopl _ recal, perform, proxi _ |, say noth, the _ precis, the _ to
-26: the baselin, train _ the, up the, | _ p99, | curv, | mean
-25: and _ input, and _ is, befor the, bin _ it, cach, code and, cost _ the, degrad, detect, differenti, empow
-25: histogram, in _ answer, into a, is _ to, it area, it index, latenc _ batch, model be, none, path, posit |
-25: stabil, the _ alway, the correct, the f1, the miss, the rate, the real, threshold it, under _ #, until it, us
-25: we, | _ monitor, | _ swap, | may, | question
-24: a _ bin, a concept, distil _ cach, doe a, error _ |, fundament |, is #, journey, o, or doe, recal _ the
-24: that _ right, the _ against, the fals, the featur, thus, wari, whi, which the, worthless, you _ then
-24: | _ depend, | _ fresh
-23: # #, back, balanc, class, code did, curv _ #, diverg, error type, input _ |, it depend, it precis, loop was
-23: mirror the, model _ it, one code, per _ |, qualiti of, recal _ #, secret |, the code, the concept
-23: the gradient, threshold #, toward, was, which _ do, | relat, ~ posit
-22: # percent, a mean, act on, area |, awar, code _ the, code _ two, complex |, day the, distribut _ |, drift of
-22: evalu |, histogram |, it |, land, learn, model talk, p99 _ |, plan, say a, schedul, secret, shadow of
-22: show _ the, sinc the, that _ precis, the _ purchas, the _ talk, train _ a, when _ has, | _ metric, | _ one
-22: | _ schedul, | give, | secret, | serv
-21: # _ separ, # under, a _ of, comput a, cost is, data, delay, drift _ into, evalu _ the, f1, fall |, fals rate
-21: from there, function, him |, holist _ the, intact, it _ on, major, output |, pipelin, psi |, real _ the
-21: recal the, select, shadow _ |, space _ and, the _ alert, the _ when, the comput, the peopl, the pr, the proxi
-21: their _ |, thirti |, trade off, true, two behavior, type, unchang, useless, was _ |, which _ had
-21: you _ wherea, you call, | _ four, | _ no, | _ that, | data
-20: a curv, a label, an _ carri, an evalu, and qualiti, backfil, conceptu, cross, detect |, distil, govern
-20: gradient, i _ the, into _ recal, is _ mean, it train, itself |, learn |, log, o _ log, on clean, or is
-20: output, perfect rank, popul, readabl is, serv _ it, shadow it, show to, swap, the _ did, the _ run
-20: the latenc, the question, threshold _ #, tie, time _ on, to be, trade, whichev _ the, you _ when, zero
-20: | _ alert
-19: a move, a sampl, batch _ real, batch _ the, batch _ |, cach _ the, choic of, code _ it, defin, depend on
-19: dwarf the, each other, evalu _ are, fresh |, get _ input, have the, is round, it threshold, journey |, l2 _ |
-19: longer hold, mirror _ ramp, o and, overfit, question catch, rate _ predict, reach |, say, schedul request
-19: score histogram, space |, the _ featur, the _ go, the bias, the logic, the monitor, the threshold
-19: the traffic, the train, time _ the, under it, until _ |, wari _ |, wherea p99, would a, | _ brilliant
-19: | _ data, | _ skew, | _ x, | have, | leakag
-18: # _ from, a _ class, a cadenc, a negat, alert the, and _ and, and _ threshold, ani, ask _ recal, batch you
-18: budget real, discharg, discharg code, fall _ becaus, harmon |, input _ predict, is _ under, it _ fresh
-18: it _ wherea, launch, log it, minus, miss, of _ target, perform the, pick _ |, posit of, precis _ negat
-18: precis _ the, predict _ the, promot, read the, refer period, request _ latenc, request _ |, run on, say yes
-18: sensit, slow _ |, stakehold, sweep, synerg, talk, that featur, the _ leak, the _ period, the complex
-18: the negat, the ramp, thirti, this _ |, transact _ the, until _ code, worri the, would the, | _ error
-18: | _ evalu, | _ optim
-17: and _ class, and _ fals, and it, are, ask it, be the, becaus featur, both of, by _ store, cach the, condit
-17: drift to, enabl, featur _ the, featur has, featur to, hear _ |, hide |, in parallel, input of, is _ distribut
-17: is _ on, is fresh, l1 _ l2, label and, land in, leak _ and, look _ at, millisecond, mirror, moment |
-17: of accuraci, of serv, of their, one percent, or _ the, qualiti _ the, recal _ sensit, retrain _ fresh
-17: say _ and, shadow _ it, should the, so _ that, store the, strateg, the _ imbal, the balanc, the product
-17: the round, the tree, time _ predict, time of, to _ their, traffic is, two valu, unlock the, we log, whenev
-17: | _ comput, | cheap, | my, | on, | readabl, | should
-16: # request, a _ first, a loss, and log, averag _ the, averag of, becaus _ is, becaus _ percent, bias |
-16: bin and, cheap, clean _ |, day, eachoth, encod, engin _ the, fals one, from _ drift, function _ and, hide
-16: imbal _ |, imbalanc, imbalanc _ the, is _ featur, is more, is show, is then, it fundament, it request, l1
-16: label score, land _ the, land _ |, loss function, lower the, mean _ a, mismatch _ |, miss is, of _ train
-16: one _ and, one day, optim _ the, other |, percentil _ |, period, posit into, product of, purchas the, reach
-16: safe, skew _ the, skew as, split the, store _ a, than _ request, that _ has, that read, the _ negat
-16: the _ output, the _ say, the choic, the dropout, the fall, the half, the tail, the transact, therebi _ the
-16: thing that, to it, train, train threshold, was _ so, wherea _ read, yes |, | _ curv, | _ honest, | _ imbalanc
-16: | _ product, | _ true, | _ variabl, | deploy, | late, | proxi, | score, | threshold
-15: alarm _ so, and _ code, and _ from, as _ comput, ask _ |, averag purchas, by what, choic, class default
-15: comput _ |, data _ the, drift _ label, dropout, encod offlin, for _ score, fresh _ |, go _ the, gradual
-15: gradual trigger, had _ for, has been, hold, input _ a, input relat, is _ one, it _ yes, latenc _ a, latenc is
-15: logic that, mismatch, model _ so, negat class, observ, of _ model, of _ other, off with, offlin auc, one be
-15: popul _ alert, popul _ bin, precis of, qualiti |, read _ skew, real, refer, retrain the, rework, rework the
-15: row, shadow you, skew of, sliver of, so _ five, so one, stabil _ the, stream and, tail _ #, that five
-15: the _ relat, the _ wait, the alarm, the flag, the path, the pattern, the refer, their own, to _ share
-15: train _ from, train comput, train |, tree, we _ on, we shadow, with like, with shadow, would report, you
-15: you give, | _ say, | _ trade
-14: a recal, a sliver, accur, across the, am _ about, and _ request, and _ which, area rank, at _ |, been train
-14: bid, bid stream, calibr, code had, cost _ recal, covari |, depend, design is, drift label, drive, earli
-14: earli _ |, error _ is, evalu _ it, evalu by, fall, fals _ |, far, far from, fix _ serv, fraud is, holist |
-14: how _ is, how _ that, i _ off, input _ for, interview |, is evalu, it store, leverag _ as, like |
-14: live _ stream, live bid, name the, negat _ their, new _ and, new ranker, nobodi _ on, nobodi act, of _ condit
-14: of _ recal, on _ while, other _ the, perfect the, popul bin, posit _ catch, posit _ is, posit to, rare negat
-14: rate _ curv, real posit, recal i, relationship |, sensit is, shadow _ a, shadow _ give, sliver, so, sweep |
-14: that _ canari, that _ label, that the, that was, the _ alreadi, the _ as, the _ becom, the _ bid
-14: the _ comput, the _ land, the _ rank, the _ relationship, the batch, the behavior, the cadenc, the cost
-14: the curv, the harmon, the honest, the imbal, the launch, then alert, threshold _ the, through the, transact
-14: two question, user who, variabl |, wait _ the, warehous, whatev _ has, wherea _ target, window, worth
-14: wrong |, yes and, | _ distil, | _ log, | _ rate, | _ rework, | _ techniqu, | covari, | so
-13: # _ evalu, # _ hide, # sampl, # user, a _ chang, a _ you, a log, about _ i, accord _ the, after it
-13: align with, align |, all _ time, all those, and _ are, and _ i, and _ pr, and _ work, and other, and skew
-13: and time, are duplic, at it, batch for, between, both _ them, bug of, canari _ |, carri the, catch _ rate
-13: clicker, concept is, correct _ qualiti, cost |, curv and, deliveri |, distribut that, drift from, each _ at
-13: evalu metric, ever _ the, fals |, featur it, featur the, for calibr, for predict, function _ of, give
-13: give each, honest, in hand, is _ engin, is _ round, is _ thing, is defin, is therebi, it _ back, it _ batch
-13: it _ has, latenc _ the, learn the, log and, logic of, loss, lower |, memori of, model _ the, model to, moment
-13: number _ precis, of _ all, of _ wrong, of predict, or had, other _ for, other at, other is, own train
-13: precis i, precis would, predict _ input, product _ a, quantiz _ |, reader, recal _ ask, report the, serv a
-13: skew _ data, split, stabil of, system _ is, talk |, target and, that answer, that comput, the _ input
-13: the _ ranker, the _ sweep, the _ train, the all, the percentil, the reader, the retrain, the system, then a
-13: those _ it, those time, threshold _ over, to _ until, toss, train as, true axi, two number, user _ and
-13: varianc, wait for, was right, we right, wherea _ differenti, whether _ featur, whichev _ was, who _ the
-13: window _ the, with _ canari, with canari, would _ whether, | _ behav, | _ negat, | _ relationship, | _ until
-13: | an, | chang, | stabil, | what
-12: # _ finish, a _ that, a logic, a tail, accuraci in, against _ of, and _ consum, and _ was, answer _ a
-12: are well, averag _ and, base, batch by, believ a, by _ featur, by _ shape, by cron, by serv, can _ the
-12: candid _ the, centric, code a, concept has, copi _ parallel, count the, cron _ and, cultur, data |
-12: defin _ the, distribut _ day, distribut _ over, drift _ monitor, each time, eachoth |, equiti, featur _ move
-12: finish it, first the, for metric, from _ f1, hand in, have _ train, have been, histogram move, how often
-12: i know, imbal the, in _ log, in o, ingest, input _ it, instrument, into be, is _ percent, is _ than, is _ y
-12: is cost, is this, it _ featur, it _ so, it class, it regular, itself _ the, judgment |, know _ model
-12: label _ input, label the, laboratori, longer, look _ the, major _ recal, manag, mean _ is, metric _ the
-12: negat optim, of _ as, of _ comput, of day, on whether, overfit _ it, overnight, patient |, percent _ accuraci
-12: posit _ all, posit hit, precis is, qualiti _ of, random one, rare _ optim, rate the, recal would, same _ that
-12: same read, serv train, share the, sinc _ predict, skew _ defin, than the, the _ after, the _ budget, the _ by
-12: the _ feel, the _ had, the _ over, the _ sinc, the _ world, the catch, the drop, the laboratori, the valu
-12: the well, them _ each, threshold the, to _ predict, to a, train away, under _ |, until _ model, until _ store
-12: user _ mirror, way _ the, we manag, what the, where the, which _ how, whose featur, world _ it, write in
-12: | _ been, | _ centric, | _ day, | _ govern, | _ holist, | _ right, | _ traffic, | _ weight, | offlin, | psi
-11: # get, # has, a _ complex, a _ whose, a consist, act upon, and _ drift, and _ real, and precis, answer _ |
-11: around, ask about, auc and, axi |, back into, be _ |, be give, behind each, beyond the, by how, carri
-11: catch _ |, class of, comput _ world, concept _ the, consum _ score, copi in, correct the, cron |
-11: differ _ comput, do _ catch, drift _ them, each, each _ the, empow _ to, entiti, experi _ so, experi |
-11: fals _ the, featur _ becaus, give a, give |, guess, half |, has one, have _ two, health, hit, i am, if i
-11: input _ featur, is _ differ, is _ offlin, is averag, is for, is how, is predict, it _ and, it comput
-11: it recal, judg the, judgment, late, latenc _ user, log _ |, loop _ design, manag _ the, mean _ it, mean by
-11: model _ befor, moment _ or, not _ upon, not act, o _ |, of _ until, of both, of skew, off _ the, on _ the
-11: one _ need, outcom |, output _ a, pr _ and, precis _ label, precis answer, precis |, predict by, ranker and
-11: rate is, ratio, ratio of, read _ so, recal _ negat, relationship _ so, right _ and, right of, roc _ honest
-11: sampl _ offlin, score _ overnight, score _ parallel, score are, score it, score tabl, shadow _ of, show
-11: skewd, smote _ precis, so _ featur, so _ get, stop _ |, tabl _ batch, tabl overnight, that _ an, that each
-11: the _ alarm, the _ averag, the _ befor, the _ hit, the _ trigger, the bin, the fresh, the genuin, the pipelin
-11: the space, the trade, then _ the, therefor a, they _ you, time _ say, to what, traffic _ show, train is
-11: trigger |, two _ code, typic engin, unchang _ |, under sampl, upon |, valu _ a, we _ for, well and
-11: what _ lower, what _ user, whatev was, wherea _ are, whi would, with _ you, worri _ the, worthless _ becaus
-11: worthless _ the, y _ the, | _ f1, | _ fix, | _ know, | _ leverag, | _ mirror, | _ then, | would
-10: a _ relationship, a _ serv, a moment, a time, accuraci _ it, alarm _ |, alreadi, and _ often, and _ sensit
-10: apart, are _ alarm, are _ of, are _ the, are _ through, are the, around |, becaus #, becaus otherwis
-10: been _ by, been _ of, bug, bug _ the, cach of, class _ it, code _ behavior, comput _ interview, consist
-10: correct _ the, correct _ |, curv is, data _ serv, data _ to, design _ the, did the, drop |, each _ insid
-10: each _ type, each error, each one, end _ end, end to, featur _ so, featur |, feel, first worri, for recal
-10: fraud _ optim, get answer, go for, goe wrong, grade _ with, gradual _ |, had been, harmon _ the, has precis
-10: heard, hide behind, i _ ask, i believ, in which, index _ |, is _ harmon, is _ product, is _ recal, is _ store
-10: is the, is worthless, it _ correct, it _ this, it _ until, it copi, it moment, it offlin, it skew
-10: itself _ in, know the, label _ to, label leak, latenc that, loss _ |, major |, manag to, memori _ the
-10: minus _ |, monitor is, monitor the, need _ and, no class, of _ metric, of _ peopl, of _ problem, of _ readabl
-10: of _ time, offlin _ the, often _ the, one _ for, one is, or must, or will, parallel user, piplin, posit _ a
-10: posit _ and, posit _ it, precis _ ask, precis the, proactiv, product _ the, product is, question |, raw _ |
-10: real _ are, recal #, recal _ averag, report, request _ answer, request insid, retrain _ the, retrain trigger
-10: retrain |, round _ the, sampl _ or, serv and, serv of, shall, shall be, share featur, sinc fraud, size, slow
-10: small share, smote has, spell, take the, that ring, the _ complex, the _ data, the _ share, the bug
-10: the entiti, the model, the piplin, the qualiti, the runtim, the typic, then serv, to end, to full, valu _ |
-10: wari of, weigh the, what do, where _ weight, which _ posit, with _ user, world _ the, worthless |, | _ answer
-10: | _ area, | _ outcom, | _ popul, | _ rare, | _ recal, | _ standard, | _ window, | candid, | empow, | evalu
-10: | mirror, | roc, | store
-9: # day, # ms, a _ label, a _ leak, a _ own, a fix, a leak, a monitor, a problem, accuraci, act _ by, ad _ in
-9: am, an averag, and _ imbal, and _ pick, and _ would, and if, and third, anoth _ for, anoth name, answer _ to
-9: answer has, answer |, apart |, ask whether, auc |, audienc, baselin |, batch _ lower, be _ right
-9: befor _ featur, befor it, behavior _ code, brilliant |, canari _ the, class that, code _ fundament
-9: complex _ |, comput _ worri, comput it, consist is, consum the, cron, data launch, deliveri, detect _ the
-9: doe _ model, drift the, drift their, each _ call, each ad, f1 score, fast _ the, featur _ at, featur _ it
-9: featur histogram, featur look, first _ data, for _ fals, for _ of, get correct, go to, hand _ the
-9: harmon _ so, hear, how _ real, how fast, i alway, imbal _ it, in batch, in it, in ten, input _ on
-9: input alert, is _ request, it _ is, it _ two, it _ where, it go, it previous, it target, late arriv
-9: leakag of, live _ so, may, mean _ one, moment _ is, monitor _ their, move _ |, my _ befor, need _ be
-9: negat _ into, number are, of _ posit, of thirti, often _ was, on _ rate, one _ balanc, one _ of, one and
-9: or _ be, otherwis _ would, out _ it, overnight job, own featur, p99 _ that, percent, percent _ roc, pick _ if
-9: pipelin _ it, pipelin window, plan |, plot, popul _ a, posit are, posit becom, pr curv, previous plan
-9: problem featur, read _ of, real metric, real peopl, recal _ posit, recal _ to, roll the, ruler, runtim
-9: sampl |, score _ in, score _ it, sensit _ it, serv _ class, serv to, share _ in, skew _ third, so _ it
-9: so _ of, standard _ |, stay _ the, store of, stream the, target _ the, that _ at, that _ each, that serv
-9: the _ canari, the _ give, the _ serv, the _ they, the _ user, the _ watch, the _ worri, the accuraci
-9: the engin, the leak, the loss, the mean, the psi, the relationship, the rollback, the student, the unchang
-9: the user, the yes, them |, themselv, then it, threshold _ distribut, threshold get, to _ the, to _ up
-9: traffic _ parallel, traffic with, train _ alert, train it, until _ featur, user tabl, visibl |, what _ it
-9: what _ you, where one, wherebi, which _ the, which _ train, will the, world are, worri of, would ask
-9: you _ report, | _ catch, | _ deploy, | _ path, | round, | wherebi
-8: # _ flip, a _ featur, a _ path, a _ read, a class, a ratio, a safe, a yes, accuraci _ the, actual _ posit, ad
-8: ad call, an error, and _ busi, and _ pipelin, answer _ ad, answer it, are _ to, are _ when, are mean
-8: area _ guess, at night, back _ the, be fresh, becom, breath |, bug _ concept, busi negat, by _ at, by _ coin
-8: by cost, by read, call in, candid is, catch _ yes, catch a, catch it, class _ train, code _ and, comparison
-8: complex _ the, concept the, concept |, data is, defin the, differ _ it, distribut _ to, doe _ consum
-8: drift _ a, each _ of, excel _ the, f1 and, featur _ encod, featur until, find _ one, first, first _ of
-8: first |, fit _ train, for the, four, from _ the, gather, hit _ rate, hit _ the, honest |, how _ doe, i say
-8: index |, input _ the, input _ to, input a, interview the, is _ about, is _ and, is _ fraud, is _ overnight
-8: is _ skew, is catch, is posit, it _ accur, it _ predict, it _ you, it accuraci, it hit, it input, job that
-8: judg, label |, launch _ and, layer, leak _ imbal, live _ in, mean to, metric of, metric |, minor of
-8: must _ it, my, negat _ a, not _ by, of _ correct, of _ drift, of what, often _ model, on recal, onboard
-8: onc the, one until, onto, over the, own _ in, p is, p99 _ the, path and, path compar, per patient
-8: plot _ threshold, plot it, posit _ real, posit find, precis _ what, precison, predict _ drift, predict it
-8: race, rank _ and, rate and, read both, readabl |, real _ get, real one, realtim, recal _ fraud, regular
-8: relationship retrain, report _ there, report whenev, request _ hide, request it, retrain it, rubric, rubric |
-8: sampl the, say we, scale |, sensit over, serv _ until, serv _ whichev, serv can, serv is, servic |
-8: shadow what, shape, skew _ request, so _ traffic, target _ retrain, target |, that #, that drift, that recal
-8: the _ histogram, the _ out, the _ who, the _ window, the fix, the instanc, the overnight, the plan
-8: the precison, the rank, the recent, the row, the servic, the share, the small, the warehous, the window
-8: there _ more, there |, threshold that, through, time _ code, time _ product, time _ which, to _ fals
-8: to _ own, to whichev, under, until _ is, user score, visibl, warehous _ stream, we go, whenev _ is, where you
-8: which _ #, which _ |, within the, world of, worri about, you look, you would, | _ complex, | _ fraud
-8: | _ percent, | _ purchas, | _ rollback, | _ worri, | consist, | traffic, | whose, | will
8: # _ alarm, # fals, # honest, # in, a month, a test, a variabl, about _ |, about the, actual _ is, against _ |
8: alarm _ the, alter |, and _ complex, and _ featur, and monitor, and one, and target, answer _ call, are serv
8: arriv _ |, as precis, ask how, ask what, at _ moment, at predict, auc _ over, averag |, away the, basket
8: between _ |, book, both _ |, bug in, bug |, busi |, but, by far, by itself, by own, calendar day, camera
8: chang of, clean |, column |, compar the, comput _ train, convers, correct _ by, cost _ |, cross _ |
8: curv show, cut off, data _ at, data _ mean, decis |, degrad _ the, degrad of, develop, down |, draw
8: drift _ that, drift mean, drift ~, each _ within, each call, either, engin |, enough of, exist, featur _ a
8: featur _ score, featur is, featur shift, feel |, file, find |, first i, first time, forecast, fraud _ a
8: from _ train, from train, give _ #, give away, grab, has _ from, has the, here |, how you, ident _ train
8: ident in, in _ featur, infer _ a, infer answer, inflat, input _ of, integr, invis |, is _ bug, is _ longer
8: is _ more, issu, it _ way, it from, it give, it in, it should, it show, it tell, judg it, justifi, justifi |
8: kind, label come, label into, lag, last _ |, leakag is, make the, margin _ the, margin of, matter |
8: mean would, model has, model predict, model was, more _ |, more |, must _ |, needless, no _ hold, of _ mean
8: of _ the, of each, of how, of input, of our, of posit, of user, on _ label, on recent, onlin, open, or an
8: other _ round, other way, outcom, overal, overfit |, own way, p, page, parcel, pattern _ model, pattern the
8: peopl _ it, percentag of, perfect _ |, pick, plot the, point |, posit is, precis on, predict drift
8: predict per, product _ |, proport _ actual, push, qualiti metric, quarter, real _ answer, recent _ |, record
8: relat _ the, remedi, replac, review, right #, roc, roc auc, run in, score _ move, score drift, score |
8: server |, set |, shop, should, simpli, singl _ |, skew _ a, skew _ that, slowli, smaller, so _ model, so we
8: some of, spam, stabil _ |, stage, stay _ same, step |, store _ so, such _ precis, target leakag, the _ answer
8: the _ mean, the _ stabil, the candid, the start, them, them _ |, them to, there a, this _ the, thousand |
8: time answer, to _ data, train _ |, train job, train set, trust _ |, user are, veri first, walk, wander |
8: what _ of, what we, where it, which one, while the, whole _ |, with #, with the, with their, work, would not
8: write it, x _ |, x |, yet it, you can, you have, | _ accuraci, | _ budget, | _ carri, | _ engin, | _ invis
8: | _ margin, | _ much, | _ round, | _ team, | _ there, | _ those, | _ was, | _ whi, | _ write, | but, | class
8: | compar, | f, | f1, | has, | here, | if, | is, | not, | onc, | second, | whatev, | x, ~ _ serv, ~ predict
9: a _ fraud, a _ time, actual _ |, against _ fals, against _ train, and _ by, and _ deriv, and _ on
9: and _ product, and _ that, and _ them, and i, and not, and score, and what, anoth, are _ posit, avail at
9: be avail, between _ featur, both side, by _ mean, by whether, cach _ featur, call _ |, call it, care
9: chang _ the, classifi |, code _ featur, come from, come in, come out, consum _ a, correct |, definit of
9: deriv _ featur, e g, edg, endpoint, estim, euro, everywher, everywher |, featur _ comput, fed, fire |
9: first _ the, fit the, fix _ |, flag, for _ metric, fresh answer, gap, get _ percent, give _ the, great, hard
9: harmon mean, he, head, healthi |, how far, i report, if it, in _ shadow, input _ drift, input _ shift, int8
9: invis, is alreadi, is go, it _ noth, it _ precis, it doe, judg _ by, label _ is, label land, level
9: live _ and, lot, major class, mani _ the, maximum, maximum |, midnight _ the, model _ get, neither the, nine
9: nor the, not _ a, not _ avail, not a, notebook, of _ actual, of _ and, of _ by, onc it, one that, onli _ the
9: or score, organiz, over, p99 |, pair, paramet, pay, payment |, percent _ |, pick _ metric, pick the
9: posit _ fals, precis ask, predict _ for, predict _ major, predict to, rang, rare class, recal or, rememb
9: right _ |, same _ and, say #, score has, serv _ and, shadow is, shadow |, share of, signal, sit, small _ when
9: small even, sure, ten, test |, than _ fals, than _ |, that _ correct, that _ in, that both, the _ curv
9: the _ hide, the _ move, the _ set, the _ time, the answer, the busi, the deriv, the margin, the maximum
9: the more, the organiz, the rest, there _ a, there _ no, threshold _ |, train data, true _ |, understand
9: vs _ |, watch the, we _ #, we flag, well, when label, will not, with those, work |, wors, would _ a
9: you _ not, you train, zero |, | _ about, | _ can, | _ fit, | _ from, | _ function, | _ g, | _ health
9: | _ huge, | _ mani, | _ miss, | _ often, | _ onli, | _ test, | _ valu, | _ what, | code, | noth, | take
9: | there, ~ _ distribut, ~ recal
10: a _ distil, a _ model, a _ sampl, a limit, a miss, abund, abund _ negat, abund of, act _ it, afterward |
10: against, age, agre _ train, alarm outnumb, alter, and featur, anyon |, appear, are correct, auc is, been _ |
10: between input, box, cach _ weight, calendar, close, code round, consum need, decis threshold, deriv of
10: drift _ and, even _ fals, f, fals _ outnumb, featur _ train, featur _ which, fine |, for _ same, g, gpu
10: handl, healthi, hour, i e, i would, identifi _ the, identifi by, implement, in _ code, in _ relationship
10: in _ train, input _ and, input _ move, into _ featur, is _ abov, is _ other, is _ train, is _ with, is data
10: is in, is neither, is rank, it _ real, it _ when, it answer, it as, it will, label _ that, label for
10: late _ |, late |, latenc _ |, like a, look _ |, low |, mani of, metric that, miss fraud, no skew, nor
10: not _ it, now, number of, offlin and, often _ it, on _ and, outnumb the, pass a, patient, percent is, place
10: posit _ that, precis ~, price |, problem |, rather than, reason, recal and, recal on, relationship _ input
10: request are, rest, result |, score _ |, see it, so _ drift, so it, somebodi, someon, someth _ it, stay the
10: studi, tell you, the _ doe, the _ monitor, the _ sampl, the _ stay, the abund, the covari, the moment
10: the tabl, the veri, these, third _ is, this, those _ the, to _ target, to _ train, too |, train sampl
10: transform, two _ of, two code, two pipelin, under extrem, verdict, warn _ |, we had, we have, were _ |
10: when _ alarm, when fals, wherea a, with it, within #, within _ ms, yet, | _ all, | _ between, | _ e
10: | _ extrem, | _ not, | _ noth, | _ percentil, | _ the, | _ two, | also, | batch, | bin, | choos, | e, | everi
10: | over, | use, | yet, ~ featur
11: # _ and, # mean, # of, a _ answer, a _ per, a hundr, accuraci is, alway _ |, among, and _ distribut
11: and _ how, and _ score, and when, and whether, arriv, arriv |, at _ precis, at serv, at the, busi _ of
11: by _ classifi, call |, catch |, choos by, claim, class _ |, come back, comment, complet, comput _ featur
11: conceal, concept _ |, definit, differ _ |, drift monitor, even when, expos it, extrem, featur _ drift, fire
11: first request, five percent, flag |, for a, fraud _ |, full _ |, goe _ |, hide _ slow, high, immedi, increas
11: input distribut, input featur, is _ someth, is again, it _ it, it _ train, land |, live request, look, margin
11: match, mean hide, model _ |, must warn, need _ fresh, never _ it, next, not _ the, noth |, number |, of _ #
11: of featur, of precis, or it, order |, outsid, per request, portion of, posit _ against, posit predict
11: predict _ are, real time, real user, recal ~, releas, request within, risk, say |, so _ would, so _ |
11: store |, sum, take #, the _ under, the _ way, the _ will, the map, the new, the previous, the third, theori
11: though, thousand, time _ space, train _ in, tune, up |, use _ |, when _ model, when they, when we, when you
11: with _ |, within, | _ fraction, | _ quantiz, | _ shadow, | _ share, | _ they, | _ want, | drift, | like
11: | monitor, | most, | predict, | regular, | though, ~ ~
12: # _ is, # _ the, a model, a retrain, a week, afterward, alway _ the, and _ target, and at, and drift, are |
12: avail, batch _ featur, better, by a, can not, code comput, come _ |, compani, cours, cure, data _ featur
12: data and, depend _ the, differ _ the, disagre |, distil |, drift _ the, each featur, everi _ |, everybodi
12: expect, featur drift, fn, for drift, from _ to, has it, hold |, identifi, input move, is about, it _ to, know
12: late _ so, live _ |, mistak, mix, model get, monitor _ input, much of, near, net, not the, notic, of live
12: of score, often is, old, on _ own, on _ |, one _ in, one of, outnumb, over time, own |, p x, percentag
12: pictur, portion, posit _ rank, posit _ |, prevent, program, quantiz |, rank abov, rather, real _ infer
12: reject, sensit |, serv by, server, shift _ the, shopper, sick, singl, so _ auc, stay _ |, step, such as
12: switch, t, that a, that |, the _ on, the custom, the number, the second, the test, then _ |, time _ model
12: time infer, traffic |, trust, week |, what _ model, what _ was, you _ |, your, | _ again, | _ have
12: | _ leakag, | _ more, | _ need, | _ posit, | _ take, | _ warehous, | all, | from, | to
13: a _ on, add, and _ a, and _ they, area _ the, at launch, be _ at, becaus _ serv, depart, did |, distribut _ a
13: drift in, five _ of, follow, give the, has chang, ident, in _ input, in the, is _ #, is _ a, is one, it _ not
13: it right, last, later, limit |, list, lose, model _ a, neither, not be, of _ two, one _ it, out of, pass
13: pr auc, price, probabl _ a, queri, send, so roc, stand, than, that _ random, the _ a, the _ the, third |
13: this is, we _ |, within a, would be, year, | _ first, | _ roc, | _ should, | both, | cach, | first, | in
13: | recal, | right
14: # ~, a _ alarm, a _ negat, a fals, against the, and _ in, and serv, anyon, as it, bad, batch |, bit, bring
14: cutoff, defect, did we, differ from, doe it, enough, everyon, expos, fals alarm, featur _ from
14: featur distribut, flatter, instead, is _ probabl, is _ right, is there, it has, it predict, it to
14: label leakag, line, midnight, model learn, nobodi _ it, number, of negat, on _ data, out, posit rate
14: precis and, predict _ and, predict distribut, probabl that, project, right |, same _ |, same |, settl
14: shadow deploy, the _ code, the _ cost, the _ you, the classifi, the link, the one, the whole, then _ it
14: under the, wander, weight _ |, you _ it, | _ how, | _ like, | _ tell, | _ whether, | _ you, | watch, | ~
15: a small, after _ |, away, bank, big, canari _ a, caus, column, compar, comput featur, divid by, find, fine
15: for _ |, fpr, free, from the, has move, how it, input _ target, is no, keep _ fals, keep the, minut
15: no longer, on fresh, random _ |, rate |, slip, small _ of, small _ |, than a, that _ arriv, the _ come
15: them _ the, thing, today, track, up, valid |, warn, way round, | _ for, | how
16: a few, actual posit, build, card, case |, chart, comput _ differ, deriv, do not, equal, featur valu, for that
16: hide the, in shadow, inform, instead of, it _ the, let, limit, low, map, of _ request, of the, oper, person
16: real _ |, remain, so i, train serv, under _ roc, veri, versus, write, | a, | by, | pick, | some, | weight
16: | whether, ~ serv
17: a _ posit, again, alert _ it, area under, as the, by _ new, class _ and, data _ |, disagre, figur, has to
17: how much, includ, incom, label _ |, model |, money, of _ score, off |, percent of, product |, return
17: same featur, slow tail, version, way _ |, without, | #, | _ an, | _ are, | _ nobodi, | p, | same
18: a threshold, abov a, chang in, chang |, decis, differ |, even, harmon _ |, how mani, hundr, is not, it _ be
18: link, mean that, measur, month |, more, need a, night, of _ real, popul stabil, rais, slide, too, train ~
18: truli, turn, user _ serv, will, with _ featur, | _ featur, | are, | at, | say, | skew
19: a _ or, fals _ rate, no, of all, result, someth, that _ the, the _ one, there, they, we _ a, when it, whether
19: | _ model, | _ proport, ~ #
20: a chang, after the, can, cut, down, everyth, featur differ, i _ it, in |, it by, leav, look at, matter
20: mean _ the, of actual, popul _ index, realli, relationship between, retrain on, side, small, stabil index
20: the _ for, the input, the precis, the slow, | _ time, | this, | under
21: abov, agre, and a, and recal, doe not, fals posit, featur or, go _ |, how _ of, is |, new _ |, new model
21: no _ |, not _ |, on a, on it, run, serv _ comput, start, the _ between, two |, | _ by, | _ distribut, | _ to
21: | with
22: a singl, e, here, how, in product, live, of them, onc, score distribut, serv _ |, still, such, | _ i, | alert
22: | canari, | look, | no, | they
23: # _ #, actual, alert when, auc, classifi, how _ the, infer, is _ chang, is it, model, negat |, point
23: roc curv, sampl of, stay, that are, two, | _ mean, | then
24: are _ |, chang, distribut _ the, few, of #, part, payment, serv code, shift |, take, the outcom, the proport
24: thing |, want, whole, | _ #, ~ _ |
25: #, between the, check, code _ |, go, much, our, roc _ |, second |, were, | _ when, | featur
26: both, in, in train, input drift, job, nobodi, predict _ |, the _ distribut, to, | _ ~, | for, | it, | shadow
27: a _ store, all, featur store, have, is a, of _ featur, put, team, tell, the same, | _ a, | _ is
28: data drift, mani, proport of, recal _ |, | _ at
29: by _ |, case, in _ |, most, | _ or, | precis
30: a _ in, good, it was, of _ input, of _ predict, one |, or _ |, proport, the _ recal, train _ skew, vs, |
30: | train
31: also, drift is, input and, precis _ curv, recal curv, train _ serv, | _ and
32: call, in _ and, make, precis recal, some, that _ |, that is, way, | _ drift, | as, | concept
33: just, like, set, skew |, | _ of
34: featur and, the _ model, the two
35: new, | _ in, | of
36: train and, week, | real
37: after, everi, serv skew, | one
38: custom, order
39: distribut of, keep, | _ on
40: at, on the
41: as, test
43: featur _ |
44: move |, need, precis _ recal
45: a featur, never, see, to _ |
46: differ, it is, month
47: shift, use, | that
48: come, one
51: same, with
53: concept drift
54: onli
56: # |, drift |
59: i, | _ it
60: from
65: and _ |, on
70: for
92: | _ |
106: and
109: ~
110: not
"""
