"""Weights of sense.py in hundredths of log-odds; made by tests/bench/fit_sense.py, not edited by hand."""

BIAS = 3.68

WEIGHTS = """
-142: until
-111: catch
-109: it _ |, threshold
-101: it
-99: serv
-96: skew
-95: wherea, | wherea
-93: input
-88: into
-85: fresh
-84: then
-79: latenc, their
-78: posit
-76: drift, the _ that
-75: own
-74: loop, the _ |
-73: rollback, the drift
-72: the skew, therebi
-71: alert, and the, yes
-70: leak, whose
-69: distribut, p99, the _ of
-68: answer _ the
-67: curv
-66: engin, is _ by, tail, you _ the
-65: evalu, imbal, no |, of a, | we
-64: it own
-63: doe, shadow
-61: area, predict
-60: by, time
-59: as a, fals, negat, target
-58: batch, until the
-57: own _ |
-56: a rollback, read, recal, the _ and
-55: breath, which
-54: design, distribut |, holist, name, roll, so that, we _ the
-53: relationship
-52: code, complex, has _ the, therefor, whatev
-51: itself, question, round
-50: answer in, becaus, probabl, sampl, serv _ the, the _ is, | becaus
-49: featur a, label, percentil, the _ until, what _ a, | or
-48: a _ roll, by it, in _ breath, readabl, the _ drift, the _ has
-47: be, has, leakag, metric, name |, precis, proxi, the leakag, the posit
-46: optim, pattern, the shadow, user |
-45: a, are _ by, ensembl, gate, of _ catch, roll out, the _ then, user, | _ ms, | p99
-44: a _ between, a _ is, a breath, between |, concept, data move, sort, that _ it, the _ get, the _ into, us |
-44: | _ must
-43: baselin, becuas, but no, by the, catch _ answer, data _ in, monitor, move in, noth of, perfect, product
-43: purchas, qualiti, the recal, wherea we
-42: comput, in _ with, is first, of _ sort, underfit
-41: a _ skew, but _ |, deal, deal with, in _ distribut, it _ answer, of, rate, read |, real _ first, supervis
-41: tabl, when _ |, when serv, whichev, world
-40: a distribut, an, descend, fail, mean |, move _ a, of this, p99 say, probabl |, space, the, with _ of
-40: | _ user, | whi
-39: an _ name, answer, averag, be _ by, bin, cadenc, doe the, is _ in, sampl skew, the _ was, the request
-39: traffic, | _ cost, | _ ensembl
-38: engin _ |, harmon, henc, leak |, one _ the, the fraud, whi _ the, worri, | _ doe, | _ input, | _ move
-38: | _ serv, | henc
-37: answer drift, catch the, constitut the, of it, roll _ |, sensit, svm, that _ or, that catch, | slow
-36: do you, if the, ignor, is answer, nope |, serv _ train, so the, the _ as, the loop, we _ it, | becuas, | nope
-35: a _ of, an engin, cost, get _ by, leverag, monitor _ score, nope, offlin, relat, request, senior, share
-35: tail _ mean, the distribut, the error, | _ real, | therefor
-34: a _ |, about _ of, across, canari, doe an, into a, loop _ an, ramp, serv the, skew _ up, smote, tail |
-34: the _ read, those |, you |, | _ concept, | _ loop, | tail, | yes
-33: # _ it, act, axi, budget, featur, had, index, l2, label _ the, look up, noth, out |, posit _ the, rank
-33: the _ design, the canari, the default, | _ qualiti
-32: alert on, been, behind _ |, default, default tie, is therebi, it _ us, miss, must, pattern _ learn
-32: percent _ #, percent |, recal _ the, right _ catch, that it, the _ space, the _ which, the detect, the store
-32: | _ sampl
-31: a comput, alert |, and they, behavior, bias, default _ the, finish, for _ loss, fundament, gate |, in a
-31: in one, retrain, the _ percent, the _ tie, the real, their _ percent, tie the, unlock, we, wherea the
-31: | _ metric, | _ would
-30: behav, each, fail _ |, input learn, lower, popul, random, round |, say _ about, statist, store, techniqu
-30: the metric, think, | _ histogram, | _ second, | _ thus, | therebi
-29: align, and then, becuas the, brilliant, each _ be, fraud, fraud behind, fresh data, input the, interview
-29: logic, metric are, of _ own, of those, offlin _ |, one answer, random _ rank, score _ the, separ |, the #
-29: the _ precis, unsupervis, us
-28: a _ be, act _ |, drift _ concept, none of, noth about, on which, peopl _ recal, pipelin, posit of, proxi _ |
-28: the featur, the overfit, unsupervis _ |, up the, when the, yes _ right, zero _ the, | _ p99, | you
-27: a concept, a posit, chang it, code and, differenti, distil _ cach, empow, fundament |, him, histogram _ psi
-27: hold _ the, input _ |, mean, model be, none, o, of _ |, of concept, of that, or answer, parallel, right ~
-27: the _ alway, the serv, then the, worthless, yes ~, | curv, | may, | serv, ~ catch
-26: and _ input, bin _ it, cadenc |, code _ the, consum, delay, evalu |, give x, histogram, in _ answer, is where
-26: it index, land, model fail, or doe, say noth, separ, the _ behind, the _ in, the fals, until it, | _ auc
-26: | _ swap, | question
-25: alert _ #, be zero, dwarf, input monitor, is _ to, it area, monitor |, output |, recal _ #, the _ against
-25: the _ alert, the _ featur, the concept, the f1, the no, threshold it, thus, toward, true, under _ #
-25: which the, | _ depend, | _ fresh, | _ one, | target
-24: # #, a _ bin, act on, and _ is, back, balanc, cach, f1, input as, into _ recal, is then, it depend, journey
-24: loop was, major, mirror the, model _ it, one code, p99 _ |, plan, say a, secret, secret |, shadow of
-24: show _ the, that _ right, the baselin, the interview, the monitor, the peopl, the time, threshold #, to be
-24: useless, wari, whi, y, | mean, | score, ~ posit
-23: # _ separ, # percent, a loss, a mean, area |, be the, befor the, behind, choic of, code _ two, code did
-23: cost _ the, cost is, distribut _ |, doe a, error, error type, i _ the, is #, itself |, late, latenc _ batch
-23: predict |, retriev, the _ purchas, thirti |, train _ the, trigger, when _ has, which _ do, | secret
-22: a sampl, and it, as _ fals, backfil, conceptu, curv _ #, day the, drift of, error _ |, evalu _ the, fall |
-22: fals rate, featur are, function, him |, histogram |, holist _ the, intact, it _ on, launch, learn |
-22: model talk, of their, retriev the, space _ and, stabil, the _ miss, the _ talk, the _ to, the _ when
-22: the code, the complex, the fraction, the gradient, the miss, threshold _ #, tie, you _ wherea, zero, | _ no
-22: | _ that, | data
-21: # under, a curv, a label, an _ carri, an evalu, and qualiti, cach _ the, comput a, drift perform, evalu _ are
-21: fraction _ a, from there, in _ correct, is round, it train, minus, perform _ skew, psi |, real, real _ the
-21: recal the, stream, sweep, that _ precis, the _ did, the _ imbal, the comput, the correct, the pr, the proxi
-21: the question, the rate, their _ |, therefor a, thirti, this _ |, train _ a, two behavior, type, unchang
-21: wherea p99, which _ had, you, you _ then, you _ when, you call
-20: a move, actual _ from, and _ and, and retriev, averag _ and, batch you, classifi the, code _ it, complex |
-20: constitut, cross, degrad, deploy _ time, each other, featur has, fresh |, get _ input, have the, hide
-20: input of, it _ wherea, it |, l2 _ |, log it, longer hold, o _ log, of _ model, on clean, path, perfect rank
-20: predict _ the, question catch, rate from, reach |, readabl is, score histogram, shadow _ |, shadow it
-20: show to, slow _ |, space |, swap, that featur, the _ train, the bias, the latenc, the traffic, the train
-20: their own, time _ on, to it, until _ |, yes |, | _ brilliant, | _ evalu, | _ four, | _ optim, | leakag
-20: | relat
-19: a _ that, and _ fals, batch _ the, batch _ |, becaus featur, class, distil, enabl, fall _ becaus
-19: from _ popul, govern, gradient, harmon |, imbalanc _ the, input _ predict, is _ mean, it _ fresh, journey |
-19: mirror _ ramp, negat of, o and, one percent, or is, product of, promot, qualiti of, read the, say, say yes
-19: schedul, serv _ it, sinc the, talk, that _ has, the _ input, the actual, the alarm, the negat, the round
-19: to _ their, train, wari _ |, was, whichev _ the, worri the, would a, | _ alert, | _ schedul, | have
-18: and _ code, ask _ recal, awar, both of, calibr _ the, condit, correct, cost |, defin, denomin, depend on
-18: discharg, discharg code, drift _ into, drift label, drive, dwarf the, featur to, fraud is, hide |, imbal _ |
-18: imbalanc, input _ a, is _ distribut, is fresh, is more, l1 _ l2, label and, label score, land _ |, land in
-18: latenc _ a, loss, mirror, mismatch _ |, of serv, optim _ the, or _ the, other |, per _ |, perform the
-18: posit into, precis _ negat, rate _ predict, real _ row, retrain _ fresh, run on, shadow _ it, skew _ the
-18: skew of, stakehold, synerg, the _ go, the honest, the logic, the plot, the ramp, time _ the, time row, trade
-18: trade off, traffic is, train as, transact _ the, under it, was _ |, we log, wherea _ read, would the
-18: | _ data, | _ honest, | _ monitor, | _ variabl, | _ x, | classifi
-17: a cadenc, a recal, alert the, averag _ the, averag purchas, batch _ real, becaus _ percent, bias |
-17: by _ store, clean _ |, drift _ label, drift to, engin _ the, hear _ |, hold, is _ featur, is the, it request
-17: it threshold, l1, latenc is, leak _ and, log, look _ at, look _ the, loss function, miss is, moment |
-17: of _ recal, of _ train, one _ and, overfit, reach, refer period, request _ latenc, rework, schedul request
-17: should the, so _ that, split, strateg, than _ request, that each, the _ leak, the _ output, the _ period
-17: the _ run, the fall, the product, the tree, thing that, to _ share, train threshold, train |, unlock the
-17: until _ code, | _ curv, | deploy, | my, | proxi, | readabl
-16: # _ from, # request, a _ class, a negat, and _ class, and log, ani, ask it, averag of, budget real
-16: calcul _ |, covari |, day, defin the, diverg, encod, encod offlin, fresh _ |, from _ drift, has been, honest
-16: how _ is, is _ one, is show, is therefor, it fundament, it recal, late arriv, latenc _ the, learn, logic that
-16: minor, miss _ |, model to, of _ condit, of accuraci, offlin auc, one be, one day, percentil _ |, perform
-16: pick _ |, popul _ alert, posit to, precis of, purchas the, recal _ sensit, request _ |, retrain the
-16: rework the, row, safe, say _ and, select, skew as, split the, stabil _ the, store _ a, tail _ #, that read
-16: that the, the _ relat, the balanc, the behavior, the choic, the dropout, the harmon, the imbal, the launch
-16: two valu, user who, variabl |, we shadow, what the, wherea _ target, would report, | _ comput, | _ say
-16: | covari, | give, | on, | threshold
-15: a _ first, a _ whose, a readabl, accur, and _ from, and time, ask _ |, at _ fraud, axi |, bin and, by what
-15: cach the, carri the, cheap, class default, concept is, detect |, distil batch, distribut chang, dropout
-15: fals one, featur _ the, for _ score, function _ and, gradual trigger, had _ for, holist |, input relat
-15: is _ under, it _ batch, it _ yes, it precis, it promot, label the, land _ the, lower |, major |, millisecond
-15: mismatch, nobodi _ on, nobodi act, of _ other, off with, output, popul bin, posit |, predict _ input
-15: predict label, qualiti |, rate _ curv, read _ skew, serv a, shadow _ give, shadow you, show, skew _ data
-15: sliver of, so, so _ five, store the, stream and, sweep |, that five, the _ negat, the _ say, the _ wait
-15: the cadenc, the curv, the flag, the half, the reader, the system, through the, to _ predict, to calcul, toss
-15: train _ from, two question, warehous, was _ so, we _ on, when _ metric, whose _ is, with like, with shadow
-15: wrong |, you give, | _ imbalanc, | _ log, | _ product, | _ rate, | _ rework, | _ techniqu, | _ trade, | cheap
-15: | late, | so
-14: # user, a sliver, across the, alarm _ so, am _ about, an outcom, and _ request, and _ the, area rank
-14: as _ comput, at _ |, at it, been train, bid stream, both _ them, carri, code had, comput _ |, concept _ the
-14: cost _ recal, deliveri |, eachoth, entiti, error _ is, evalu _ it, evalu by, fall, fals |, far
-14: featur _ becaus, featur it, featur the, feel, fix _ serv, for predict, how _ that, in parallel, is evalu
-14: it store, late precis, learn the, live _ stream, live bid, lower the, mean _ a, model _ so, monitor is
-14: negat _ their, negat and, negat class, new ranker, number _ precis, of _ all, on _ while, perfect the, plot
-14: plot specif, posit _ catch, precis _ the, reader, relationship |, score when, shadow _ a, sliver, so one
-14: stabil of, that _ canari, that _ label, that comput, that was, the _ alreadi, the _ bid, the _ rank
-14: the _ sweep, the _ world, the all, the batch, the transact, train comput, tree, true axi, truth _ the
-14: two number, under _ |, until _ model, valu _ |, varianc, wait _ the, wait for, whatev _ has, where the
-14: wherea _ differenti, whichev _ was, window _ the, | _ calcul, | should, | stabil, | whose
-13: # _ evalu, # sampl, a _ chang, a _ you, a log, a tail, about _ i, accord _ the, act upon, after it
-13: against _ of, align with, all _ time, all those, and _ plot, and _ was, and _ work, and precis, answer |
-13: are _ the, are duplic, base, batch for, becaus _ is, beyond the, bid, bug, can _ the, canari _ |
-13: catch _ rate, choic, class _ it, class of, clicker, copi _ parallel, copi in, correct _ qualiti, data _ the
-13: design _ the, design is, distribut that, drift from, earli _ |, ever _ the, featur train, finish it
-13: for metric, fraction, from _ f1, function _ of, go _ the, has _ percent, i _ off, input _ it, into an
-13: into be, is _ engin, is _ skew, is _ than, is _ y, is cost, is this, it _ until, leverag _ as, log and
-13: logic of, loop _ design, mean _ it, minor of, monitor the, new _ and, not _ upon, not act, of _ precis
-13: of _ target, of _ wrong, off that, offlin _ the, other _ for, other _ the, other at, other is, overfit _ it
-13: overnight, own train, percent, percent _ accuraci, point _ and, popul _ bin, popul the, posit hit
-13: precis _ label, precis i, product _ a, qualiti _ of, rare negat, ratio, ratio of, recal i, sampl _ train
-13: shall, shall be, specif is, system _ is, talk |, target and, that answer, the _ comput, the _ data
-13: the _ feel, the _ ranker, the _ serv, the _ sinc, the fresh, the minor, the model, the percentil, the retrain
-13: the stabil, them |, therebi _ into, those _ it, those time, threshold _ over, threshold the, time _ predict
-13: to _ until, to what, train is, true _ of, typic engin, upon |, user output, we _ for, we right, what _ user
-13: whenev, with _ canari, with canari, worth, yes and, | _ error, | _ rare, | _ relationship, | _ right
-13: | _ until, | _ weight, | offlin, | psi
-12: # _ finish, # _ hide, a _ drift, a logic, a true, align |, and _ consum, and _ i, and _ pr, and _ real
-12: and other, answer _ a, are _ alarm, are well, ask _ the, batch by, be give, believ a, by _ featur, by cron
-12: by how, calibr, candid _ the, code a, comput _ interview, concept has, cron _ and, curv and, degrad _ predict
-12: denomin |, differ _ comput, distribut _ over, do _ catch, drift _ monitor, drift _ them, drift the, each _ at
-12: empow _ to, equiti, fals _ the, far from, featur _ move, first the, first |, for calibr, fraud _ optim
-12: give each, give |, go for, guess, had been, hand in, have _ train, have _ two, health, histogram move, hit
-12: i know, imbal the, in _ log, in hand, in o, input _ featur, input _ for, instrument, into _ distribut
-12: is _ about, is _ differ, is _ offlin, is _ round, is _ thing, is averag, it _ back, it _ with, it regular
-12: itself _ the, judg, judgment |, know _ model, label _ input, label _ to, laboratori, latenc _ user, leakag of
-12: like |, mean by, memori of, metric _ the, minus _ |, model _ the, moment, moment _ or, name the, negat _ a
-12: o _ |, of _ as, of _ peopl, of both, one _ need, oper _ |, or had, patient |, period, posit _ all, precis is
-12: precis the, precis would, qualiti _ the, random one, rate the, real posit, recal _ ask, recal _ negat
-12: recal would, right _ and, same _ that, schedul by, score it, serv train, serv |, sinc _ predict, sinc fraud
-12: smote _ precis, stop _ |, tabl _ batch, that _ an, the _ after, the _ alarm, the _ had, the _ over
-12: the _ relationship, the _ specif, the bug, the catch, the drop, the laboratori, the path, the tail
-12: the threshold, the user, the well, them _ each, then alert, therebi _ the, therebi a, train away, two _ code
-12: unchang _ |, under sampl, until _ store, user _ and, user _ mirror, was right, we manag, wherea _ are
-12: which _ how, who _ the, whose _ are, whose featur, window, with _ you, world _ it, worthless _ the
-12: would _ whether, write in, | _ averag, | _ been, | _ behav, | _ day, | _ govern, | _ know, | _ leverag
-12: | _ traffic, | _ true, | _ window, | candid, | chang, | evalu, | what
-11: a _ complex, a _ featur, a _ serv, a consist, a moment, accuraci _ the, accuraci in, alarm _ |, alway
-11: and _ drift, and _ which, and skew, are _ through, around, auc and, baselin |, becaus otherwis, been _ by
-11: been _ of, bug of, by _ shape, by serv, cach of, catch _ |, code _ behavior, comparison, comput _ world
-11: comput it, consum _ score, correct _ the, correct the, count the, cron |, cultur, curv is, data _ serv
-11: distribut _ day, drift it, each _ the, end _ end, end to, experi _ so, fals _ |, featur _ at, featur _ encod
-11: featur _ it, featur _ so, featur _ time, genuin, get answer, gradual, has one, has precis, have been, heard
-11: i am, index |, ingest, is _ percent, is _ recal, is _ request, is for, is how, it _ this, it class, it comput
-11: itself _ in, judg the, judgment, latenc that, lifecycl, mean _ is, memori _ the, misclassifi, model _ befor
-11: monitor _ whose, negat optim, of _ comput, of _ correct, of _ metric, of _ percentil, of _ problem
-11: of _ until, of day, of thirti, onto, oper point, optim _ fals, or must, or will, otherwis _ would
-11: parallel user, posit _ it, pr _ and, precis _ ask, proactiv, product _ the, question |, ranker and
-11: rare _ optim, raw _ |, read _ so, real _ are, refer, request _ answer, right of, roc _ honest, rubric
-11: rubric |, runtim, same read, sampl _ or, score _ overnight, score _ parallel, score are, score tabl
-11: serv _ where, serv and, serv of, shadow _ of, share it, small share, smote has, so _ featur, so _ get, specif
-11: spell, tabl overnight, target |, that ring, the _ averag, the _ becom, the _ budget, the _ hit, the _ trigger
-11: the accuraci, the bin, the leak, the offlin, the pipelin, the popul, the ratio, the recent, the runtim
-11: the space, the wrong, then a, then serv, time _ product, time _ say, to end, traffic _ show, trigger |
-11: true negat, until _ featur, valu of, way _ the, weigh the, well and, what _ lower, whatev was, where _ weight
-11: whether _ featur, whi would, world _ the, worri _ the, worthless _ becaus, | _ complex, | _ f1, | _ fix
-11: | _ holist, | _ mirror, | _ skew, | empow, | mirror, | roc, | would
-10: # get, # has, a problem, a relationship, a time, accuraci, accuraci _ it, act _ by, alreadi, an averag
-10: and _ are, answer it, apart, are, around |, ask about, at night, averag the, back into, batch _ lower
-10: becaus #, behind each, between, budget |, bug _ the, canari _ the, centric, class that, code _ fundament
-10: complex _ the, consum the, curv can, data _ to, data launch, defin _ the, deliveri, depend, detect
-10: detect _ the, did the, drop |, each _ insid, each _ type, each error, each time, eachoth |, excel _ the
-10: featur look, featur until, goe wrong, grade _ with, gradual _ |, harmon _ so, harmon _ the, i _ ask, i alway
-10: i believ, if i, input _ on, input alert, interview the, is _ on, is _ product, is _ store, is catch, is defin
-10: is predict, is worthless, it _ featur, it _ is, it _ so, it _ where, it copi, it go, it moment, it skew
-10: know the, label _ it, label leak, launch it, loss _ |, major _ recal, manag to, millisecond _ the
-10: monitor _ their, ms of, my, my _ befor, need _ be, no class, of _ loss, of skew, off _ the, often _ the
-10: on _ the, on whether, one _ for, onto the, or _ be, outcom |, percent _ roc, piplin, plan |, posit _ right
-10: posit becom, precis _ it, predict by, quantiz _ |, read _ of, real peopl, recal #, recal _ averag
-10: recal _ therebi, recal need, relationship _ so, request insid, retrain _ the, sampl _ offlin, score _ in
-10: sensit is, sensit |, servic |, share _ in, share featur, share the, skew _ defin, skewd, stream the, take the
-10: that _ at, that serv, the _ befor, the _ land, the _ rate, the _ share, the genuin, the pattern, the piplin
-10: the relationship, the rollback, the servic, the student, the valu, three _ worri, threshold that
-10: time _ which, to _ up, to full, traffic _ parallel, traffic with, train _ alert, valu, valu _ the, visibl |
-10: warehous _ stream, wari of, what _ it, where one, which _ posit, will the, with _ user, world are, world of
-10: worthless |, y _ the, | _ axi, | _ centric, | _ deploy, | _ distil, | _ negat, | _ owner, | _ path
-10: | _ purchas, | _ then, | round, | store
-9: # _ flip, # ms, a _ path, a _ relationship, a _ valu, a class, a fix, a leak, actual _ posit, am, and _ imbal
-9: and _ often, and _ pick, and _ would, and each, answer _ and, answer _ to, answer _ |, answer has, apart |
-9: are _ drift, are a, auc |, audienc, be _ right, brilliant |, by _ at, by _ real, class _ train, code _ and
-9: comput _ worri, consist is, correct _ |, cost _ alarm, cost the, cron, diverg from, divid into, doe _ consum
-9: doe _ model, drift their, each _ call, each ad, earli, excel, f1 _ is, f1 and, fast _ the, find _ one
-9: first _ data, first worri, flow, for _ of, from the, gather, get correct, go to, hand _ the, hear
-9: hide behind, hit _ the, how _ real, how fast, index _ |, input _ the, input _ to, is _ and, is _ harmon
-9: is posit, it _ accur, it _ correct, it _ posit, it _ two, it _ you, it previous, it target, launch _ and
-9: launch _ the, live _ so, manag, manag _ the, mean _ one, model _ of, monet, move _ |, must _ it, need _ and
-9: number are, of _ cadenc, of _ curv, of _ posit, of _ readabl, of _ time, of each, of what, often _ was
-9: on recal, on whichev, onboard, one _ balanc, one and, one is, one until, out _ it, overnight job, owner |
-9: p99 _ that, p99 _ the, path and, path compar, per patient, pick _ if, pipelin _ it, pipelin _ the, popul _ a
-9: posit _ and, posit _ real, posit are, predict it, previous plan, problem featur, psi, question _ precis, race
-9: rank _ and, read both, real metric, real one, recal _ posit, recal cost, regular, relationship of
-9: relationship retrain, report _ there, request it, retrain it, right, roll the, round are, sampl |, scale |
-9: serv _ class, serv _ whichev, serv can, serv is, shadow what, size, skew by, stay _ the, store _ fraud
-9: store of, than the, that #, that _ each, that _ is, that drift, the _ are, the _ canari, the _ complex
-9: the _ offlin, the _ they, the _ watch, the _ who, the confus, the engin, the entiti, the instanc, the loss
-9: the onlin, the psi, the readabl, the row, the small, the unchang, the window, the yes, themselv, there _ more
-9: threshold _ distribut, threshold get, time _ code, to _ own, user tabl, we go, weigh, what _ you, whenev _ is
-9: wherea _ is, which _ the, which _ train, which _ |, within the, would ask, you _ report, you would, | _ leak
-9: | _ outcom, | fals
-8: # _ have, a _ leak, a _ own, a _ read, a _ the, a _ to, a _ way, a fundament, a latenc, a live, a safe
-8: a tabl, a type, a yes, ad _ in, ad call, an error, and _ busi, and _ pattern, and _ sensit, and code, and if
-8: and third, and train, anoth _ for, anoth name, answer _ ad, are _ when, are mean, be fresh, becaus _ |, becom
-8: been show, befor _ featur, behavior _ code, behavior of, besid the, beyond, both _ read, breath |
-8: bug _ concept, busi negat, by _ coin, by _ fraction, by cost, cach _ in, calcul, call in, canari _ are
-8: canari _ to, candid is, catch _ yes, catch a, catch it, code the, comparison |, complex _ |, complex read
-8: concept of, concept |, confus, confus matrix, copi, curv whose, data, data _ when, data is, data monitor
-8: decreas, deploy, design interview, detect is, differ _ it, differ same, differenti the, distribut _ to
-8: drift _ a, each one, fals _ and, fals _ of, featur _ between, featur histogram, first, fit _ train, fix
-8: fix the, for _ fals, for recal, for the, fresher, fundament _ a, gate _ skew, gate the, get, give a, habit
-8: habit |, half |, has score, heard |, hit _ rate, honest |, how _ doe, i say, imbal _ a, imbal _ it, in ten
-8: input a, interview |, into _ differ, is _ fals, is _ first, is _ fraud, is _ latenc, is _ overnight, is store
-8: is when, it _ and, it _ predict, it _ sinc, it accuraci, it hit, it realli, it when, it worthless, judg by
-8: leak _ imbal, leak the, longer, look _ it, matrix _ it, mean to, metric of, millisecond _ and, model _ them
-8: moment _ is, monitor _ live, monitor _ promot, need to, negat _ into, neural, neural _ |, not _ by, of _ fals
-8: of _ live, of _ refer, of _ share, often _ model, on _ it, on _ rate, on by, one report, over the, own _ in
-8: own featur, p is, pipelin window, plot it, posit find, pr curv, precis _ what, precis |, precison
-8: predict _ drift, product is, rate is, readabl _ the, reader of, real _ get, realli is, realtim, recal _ fraud
-8: relat to, report _ when, request _ hide, retrain trigger, right _ the, round _ the, ruler, safe |, same valu
-8: say we, schedul _ the, senior _ is, sensit _ it, sensit over, serv _ to, serv comput, sign |, skew _ monitor
-8: skew _ request, skew _ |, so _ request, so _ traffic, so both, standard _ |, store _ real, store that
-8: target _ a, target _ retrain, target _ the, teacher of, that _ are, that recal, the _ axi, the _ catch
-8: the _ give, the _ off, the _ teacher, the _ user, the _ window, the _ worri, the live, the neural
-8: the overnight, the perfect, the plan, the precison, the promot, the rank, the refer, the truth, the warehous
-8: then it, there |, they _ you, three thing, threshold _ lower, through, to _ model, to _ product, to _ shadow
-8: to whichev, traffic _ and, train it, train of, useless |, user score, valu _ a, visibl, what it
-8: whatev _ posit, whatev the, wherea _ bug, wherebi, within |, worri about, worri of, you are, you look
-8: | _ arriv, | _ behavior, | _ catch, | _ rollback, | _ worri, | _ worthless, | consist, | traffic, | wherebi
-8: | will
8: # _ that, a _ fraud, a _ per, a classifi, a complet, a minut, a shift, about _ target, against recal
8: an alert, analyst |, and _ by, and i, and onlin, answer request, are _ in, are _ onli, are correct, as _ was
8: at train, auc _ rank, auc is, becaus a, begin, between _ featur, between input, book, both _ of, both _ |
8: both side, break, busi |, but the, by _ mean, by own, by whether, cach _ featur, calendar, camera, care
8: classifi |, clean |, code _ featur, column |, come from, come in, come out, conceal the, consequ, consum _ a
8: consum _ the, contain, convers, cover, date, decis |, definit of, degrad of, denomin _ so, design _ |
8: develop, differ _ the, discuss, distribut _ predict, drift _ in, dure, e g, each call, employ, empti, event
8: everywher, everywher |, fast |, favor, featur _ what, fed, first i, first request, for _ metric, for _ same
8: for real, forecast, fraud _ a, from _ data, from raw, from train, g, get _ percent, hard, have a, he, head
8: hide _ slow, how _ a, how you, hurt, i e, identifi _ the, identifi by, in _ denomin, in _ pipelin
8: in _ predict, indic |, into _ input, invis, is _ abov, is _ it, is _ more, is _ with, is go, is rank
8: it _ noth, it _ precis, it answer, it doe, it from, it show, job _ serv, judg it, jump, kind of, late |
8: leakag _ the, leakag inflat, like a, live _ and, lot, make it, maxim, maximum |, mean _ |, model _ get
8: model _ no, model score, must _ |, need |, not _ a, not a, note, object, of _ analyst, of _ by, of _ call
8: of _ is, of _ mean, of _ sampl, of _ slow, of _ typic, of _ variabl, of error, of input, offlin featur
8: on correct, onli |, onlin _ offlin, or score, origin in, output are, over _ threshold, p _ ~, page
8: parallel |, path |, pay, percentag of, perform is, pick the, pile, plot the, predict _ a, predict _ major
8: predict score, price |, problem |, push, queri |, rang, rather _ the, real fraud, reason, recal _ what
8: recal and, relat _ the, relationship _ input, remedi, request are, retrain doe, right #, roll window, run |
8: satisfi, say #, say _ |, score has, server |, set |, share of, shop, should _ retrain, signal, simpli
8: singl _ |, sketch, sketch a, slow _ that, small _ when, small even, so _ drift, so we, some of, somebodi
8: spam, stabil _ |, stay _ it, stay as, stay the, store _ so, studi, such a, system, take _ ms, target that
8: test _ |, that _ correct, that _ notic, the _ differ, the _ doe, the _ first, the _ fraud, the _ may
8: the _ move, the _ stabil, the _ transact, the busi, the covari, the cutoff, the full, the maximum, the rest
8: there _ no, there a, to _ target, too |, train data, train job, train set, trick, truli posit, trust it
8: tune the, turn out, two _ of, typic _ |, under _ latenc, understand, use _ |, user is, user notic
8: valu _ serv, veri first, verifi, walk, watch the, what is, what proport, when label, where it, window |
8: with #, with _ |, with each, with fraud, with those, wors, would _ a, write it, you can, you have, you sketch
8: you train, | _ can, | _ everi, | _ from, | _ function, | _ g, | _ health, | _ huge, | _ infer, | _ miss
8: | _ much, | _ some, | _ sum, | _ switch, | _ there, | _ was, | _ where, | _ with, | has, | here, | log
8: | monitor, | noth, | onlin, | out, | there, | use, ~ _ distribut, ~ featur, ~ recal, ~ |
9: a _ cadenc, a _ window, a miss, a month, a variabl, abund _ negat, against _ fals, against _ train
9: against _ |, alarm outnumb, algorithm, all threshold, among _ document, an _ |, an analyst, and _ product
9: and _ score, and an, and not, anoth, answer _ call, answer _ often, anyon |, appear, assess, at _ moment
9: averag _ |, axi of, box, busi _ of, by _ classifi, cadenc or, call _ |, can be, chang _ the, chang _ |, claim
9: class _ that, consum need, cost onli, curv _ which, deriv _ featur, document retriev, effect, even _ fals
9: examin, exist, expos it, exposur, extrem, f, fair, fals _ outnumb, far the, featur comput, find |, fine |
9: fit the, five percent, for drift, fraudul, from |, full _ |, gap, goe _ |, gpu, how far, i report
9: in _ relationship, inconsist, input _ in, input _ move, input _ score, is _ longer, is data, is neither
9: is that, is what, it _ to, it _ way, it _ when, it give, it on, it will, judg _ by, justifi, knowledg
9: label _ that, label for, label into, lag, larger, learn _ |, leav the, lie, line, littl, live _ with
9: mani _ the, maximum, model predict, monitor must, more |, must warn, neither the, nor the, normal, notebook
9: obtain, occur when, often _ it, often _ posit, often a, on _ and, on _ label, on _ schedul, on recent
9: one that, onli _ the, onli the, oper, origin, other _ round, other way, outsid, own way, p99 |, pass a
9: percent is, perfect _ |, pick _ metric, place, plumb, portion of, pr _ |, precis _ |, precis ~, program |
9: random _ is, rare class, read it, recal on, recal or, receiv a, rememb, request |, rest, review, roc
9: same _ and, sever, shadow |, share that, sit, so _ model, someon, someth _ it, space complex, subject
9: that _ relev, the _ hide, the _ loop, the _ retriev, the _ score, the _ set, the _ time, the calibr
9: the deriv, the margin, the more, the previous, the true, there _ a, these, those _ the, though, time _ model
9: tini, to _ data, to _ right, to _ train, traffic |, transact amount, trust _ |, truth |, two code
9: under extrem, vs _ |, warn _ |, we flag, were _ |, when _ alarm, when _ are, when fals, wherea _ answer
9: wherea _ fals, whether _ consum, while the, with their, work |, yet, you _ not, | _ about, | _ accuraci
9: | _ all, | _ be, | _ between, | _ e, | _ extrem, | _ make, | _ not, | _ precis, | _ round, | averag, | befor
9: | drift, | e, | label, | like, | most, | over, | overfit, | though, | yet
10: # mean, a _ distil, a _ time, a wrong, abund, abund of, act _ it, agre _ train, alarm _ the, alon, an exampl
10: and _ deriv, and _ distribut, and _ how, and _ them, and _ world, and at, and featur, and score, and space
10: and when, and whether, are what, as _ as, at _ precis, becaus _ serv, between _ |, cach _ weight, call it
10: can not, choos by, close, code path, come _ |, comment, cours, current, deriv of, differ _ |, discrep
10: domin _ the, domin by, draw, each _ within, either, estim |, euro, evolv, expos the, featur _ drift
10: featur _ which, fire |, flag, flag |, fresh answer, give that, healthi |, higher, in _ featur, in _ train
10: input move, instead, is _ of, is _ someth, is again, is an, is comput, is domin, is one, it _ real
10: it _ train, it denomin, it predict, kind, land |, late _ |, learn from, live request, look _ |, low |
10: major _ |, mani of, match, mix, model _ serv, model _ wherea, model _ |, model should, never _ it, no skew
10: nor, not _ it, not be, notic |, of _ #, of peopl, of request, of the, or it, out, outcom, patient, payment |
10: percentag, poor, posit _ against, posit _ fals, posit instanc, precis on, price, profil, qualiti metric
10: rank abov, real time, real user, recal ~, recent _ |, replac, request _ so, rise, see it, serv by, sinc a
10: skew _ a, so _ would, space _ |, tell you, that |, the _ monitor, the _ posit, the _ should, the abund
10: the new, the second, the tabl, third _ is, train sampl, true _ |, typic loop, verdict, we _ #, we had, what
10: what _ the, what _ was, when, when _ model, when they, when we, wherea _ canari, within _ ms, your, zero |
10: | _ consist, | _ mani, | _ more, | _ roc, | _ valu, | _ want, | all, | also, | among, | batch, | bin, | everi
10: | from, | is, | take
11: # _ is, a _ student, a hundr, against, age, alway _ |, amount, and _ a, and _ complex, and serv, are |
11: at _ time, at midnight, been _ |, cach |, characterist, come back, comput _ featur, cost _ |, cure, curv to
11: depend _ the, disagre |, distribut _ and, environ |, even when, everybodi, featur _ train, five _ of
11: for each, good _ |, group, handl, has chang, healthi, hold |, i would, identifi, if it, in _ input, increas
11: into _ featur, is _ move, is _ other, is _ probabl, it _ it, it afterward, it as, late _ so, let, level
11: mean conceal, metric that, midnight |, miss fraud, model get, near, need _ fresh, net, network, not _ the
11: noth |, now, number |, often is, old, one _ in, one of, out of, outnumb the, pair, portion, pr auc
11: predict distribut, reject, remain _ |, result |, risk, say |, scarc, send, sick, smaller, so _ auc, so _ |
11: so it, so roc, stay _ |, store |, sum of, t, take #, ten, test |, than _ |, the _ code, the _ conceal
11: the _ sampl, the _ will, the custom, the map, the third, then _ |, threshold _ what, time _ an, trace
11: train _ in, train _ |, two rate, up |, we _ |, we have, week |, what _ model, when you, within #, | _ again
11: | _ featur, | _ need, | _ noth, | _ percentil, | _ posit, | _ quantiz, | _ should, | _ take, | _ they
11: | _ warehous, ~ ~
12: # of, a fals, a retrain, a week, actual, add, against the, alway _ the, and _ stream, and _ target
12: and _ they, anyon, architectur |, at launch, at serv, better, big, bit, by far, classifi, code comput
12: concept _ |, decis, depart, did |, distil _ a, distil |, domin, enough, environ, fire, fn, harmon mean
12: has it, has shift, has the, here |, hour, inflat, input _ and, is _ #, is about, issu, it _ no, it to, know
12: last, list, major class, mean hide, model _ be, model learn, monitor _ input, much of, next _ it, of live
12: on _ own, one _ it, one point, onlin, outnumb, over all, pass, per request, point _ the, posit cost
12: predict drift, releas, request within, same |, shift _ the, shopper, stand, step, such as, that of
12: that would, the _ a, the _ under, the _ way, the auc, the moment, the stream, the test, the whole, thing
12: third |, to _ next, today, tune, up, well, what move, with it, year, | _ are, | _ fraction, | cach, | regular
12: | right
13: # _ and, # _ the, # ~, a _ model, a _ sampl, and _ in, and monitor, arriv |, avail, away, axe, axe |, bring
13: code round, column, comput _ differ, cost of, decis threshold, document, drift in, exceed, expect
13: featur _ from, featur distribut, featur drift, fine, flatter, fraction of, fraud _ |, free, from _ to, has to
13: immedi, in _ code, in the, input _ target, input distribut, input has, is _ right, is there, it _ not
13: it right, keep _ fals, label land, larg, limit |, lose, make the, midnight _ the, mistak, neither, next |
13: no _ of, nobodi _ it, number, occur, of _ and, of user, offlin and, order |, part _ the, part of, percent of
13: pictur, posit _ rank, posit by, queri, random _ |, rate are, requir, right _ |, server, settl, shadow deploy
13: singl, switch, target leakag, that _ arriv, that _ random, that label, the _ the, the axe, the link, the sum
13: this is, trust, wherea recal, within a, would be, you _ it, | _ first, | _ have, | _ proport, | _ tell
13: | _ whether, | _ you, | compar, | how, | skew, | watch, | ~
14: a _ on, a small, accuraci is, afterward |, among the, and _ featur, and is, are serv, bad, batch _ featur
14: batch |, call |, canari _ a, case |, compani, comput featur, cutoff, data _ featur, deriv, did we
14: differ from, doe it, endpoint, error |, everyon, find, for that, from one, how it, implement, input _ shift
14: input featur, instead of, keep the, mean that, model _ a, more, of posit, on _ data, posit predict
14: posit rate, prevent, program, quantiz |, real _ infer, right |, same _ |, slip, small _ |, than, the _ come
14: the _ stay, the _ you, the candid, the next, the one, them _ the, then _ it, theori, threshold |
14: time _ space, time infer, truli, under _ roc, wander, warn, weight _ |, which _ of, | by, | first, | in
14: | recal, | some
15: a _ alarm, a limit, a threshold, abov a, aggreg, alter, and _ model, at the, bank, build, chart, class _ and
15: data and, defect, differ |, each featur, for a, from _ train, give the, how much, in shadow, incom, it _ be
15: label _ |, latenc _ |, look at, map, of _ alarm, of _ request, of _ two, of featur, on fresh, over time
15: precis and, predict _ and, project, rate |, same featur, slow tail, small, the classifi, the input
15: the number, thousand, versus, what _ of, wherea a, will, within, | _ has, | _ time, | code, | pick, | to
15: | when, ~ serv
16: #, a few, a model, after _ |, afterward, again, and drift, as the, by _ new, chang |, cut, disagre, divid by
16: drift _ and, drift monitor, everi _ |, featur differ, figur, fpr, give _ the, has move, how mani, ident, in |
16: is no, label leakag, link, live, margin, money, move from, need a, of _ real, of score, person, point of
16: product |, record, score |, slide, small _ of, so i, than a, there, track, user _ serv, valid |, way round
16: write, you _ |, | _ how, | _ like, | _ model, | _ nobodi, | at, | both, | p, | say, | weight, | whether
17: a _ answer, alert _ it, and a, area _ the, be _ at, card, class _ |, correct |, curv _ the, distribut _ the
17: do not, everyth, exampl, hide the, hundr, includ, later, midnight, night, not the, notic, of negat, on _ |
17: over, realli, return, should be, sum, that _ the, that a, that are, the _ cost, the _ one, they, too, train ~
17: under the, way _ |, | predict, | same
18: a _ or, actual posit, for _ |, high, matter, minut, no longer, number of, of _ actual, of actual, of all
18: of fals, off |, probabl that, side, someth, the _ between, two |, version, when it, with _ featur, | #
18: | _ for, | _ shadow, | _ to, | _ two, | are
19: a _ predict, abov, after the, agre, and recal, compar, complet, down, e, featur or, harmon _ |, i _ it
19: inform, is not, it by, low, model |, new model, of _ score, popul stabil, probabl _ a, rather than
19: relationship between, retrain on, the proport, turn, we _ a, | _ by, | this, | under
20: area under, as it, auc, by a, caus, estim, even, follow, go _ |, how, how _ the, is |, it has, month |, next
20: not _ |, of them, rais, real _ |, run, should, start, still, the precis, without, | no, | they, ~ #
21: among, chang in, conceal, equal, fals _ rate, go, in product, new _ |, no _ |, on it, rather, serv _ comput
21: stabil index, the veri, | _ share, | alert, | look
22: a singl, check, doe not, expos, fals alarm, infer, is it, negat |, own |, popul _ index, posit _ |, remain
22: result, roc _ |, sampl of, score distribut, second |, serv _ |, stay, the _ recal, want, | _ an, | _ i
22: | _ leakag, | canari, | with
23: # _ #, few, how _ of, is _ chang, is a, limit, much, of #, onc, roc curv, such, take, the _ for, thing |
23: train serv, were, whole, | _ #, | featur, ~ _ |
24: have, here, in train, nobodi, our, point, predict _ |, serv code, | _ mean, | _ of, | for
25: alert when, data _ |, featur valu, it _ the, put, the outcom, the same, the slow, whether, | _ at, | _ ~
26: can, code _ |, mani, model, or _ |, the _ distribut, veri, | _ or, | _ when
27: a chang, are _ |, case, featur store, leav, mean _ the, on a, payment, team, to, vs, | _ distribut, | concept
27: | then
28: between the, by _ |, chang, input drift, job, measur, part, shift |, tell, train _ serv, | _ is, | shadow
29: a _ store, fals posit, good, in _ and, of _ featur, of _ predict, the _ model
30: a _ posit, as, no, two, |, | _ in
31: a _ in, all, data drift, in, it was, one |, proport of, way
32: drift is, in _ |, input and, just, keep, order, recal _ |, that _ |, | _ a, | _ drift, | a, | of, | precis
33: also, both, like, most, new, on the, proport, some, that is, train and, | real
34: call, precis recal, set
35: make, precis _ curv, recal curv, week
36: distribut of, featur and, of _ input, skew |, | _ on, | one
37: train _ skew, | it
38: after, | _ and, | as
39: everi, | train
40: at, custom, need
41: precis _ recal, test, to _ |
42: differ, move |, never
43: month, see, serv skew, | that
44: featur _ |, the two
46: a featur, one
47: come
48: it is, same, use
52: shift
53: # |, i, with
55: concept drift
57: and _ |, | _ it
60: drift |
61: from
64: on, onli
81: for
86: | _ |
104: not
105: ~
114: and
"""
