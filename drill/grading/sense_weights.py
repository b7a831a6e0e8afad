"""Weights of sense.py in hundredths of log-odds; made by tests/bench/fit_sense.py, not edited by hand."""

BIAS = 3.72

WEIGHTS = """
-140: until
-112: it _ |, threshold
-110: catch
-100: it
-98: serv
-97: skew
-94: input, wherea, | wherea
-87: into
-85: fresh
-83: then
-79: their
-78: latenc
-77: loop, own, the _ that
-76: drift, posit, the _ |
-75: and the
-72: rollback, yes
-71: the drift, the skew, therebi
-70: alert, curv
-69: leak, whose
-68: answer _ the, it own, p99, tail
-66: distribut, no |, you _ the
-65: evalu, imbal, is _ by, of a, the _ of, | we
-64: engin
-62: predict, shadow
-60: area, doe
-59: time
-58: by
-57: as a, negat, read, target, until the
-56: batch, design, fals
-55: a rollback, breath, so that
-54: name, recal, round, the _ and
-53: complex, distribut |, holist, own _ |, roll, we _ the, which
-52: code, label, relationship, the _ is
-51: has _ the, itself, whatev
-50: question
-49: answer in, becaus, featur a, has, percentil, probabl, sampl, serv _ the, the _ until, therefor, | becaus
-48: be, in _ breath, the leakag, what _ a, | or
-47: a _ roll, by it, metric, proxi, readabl, the _ drift, the posit, | _ ms
-46: leakag, name |, optim, precis, the _ has, the shadow, user |, | _ must
-45: ensembl, gate, mean |, of _ catch, the _ then, user
-44: a breath, are _ by, between |, by the, concept, data move, pattern, qualiti, rate, roll out, | p99
-43: a, a _ between, catch _ answer, data _ in, monitor, move in, perfect, purchas, sort, that _ it, the _ into
-43: us |
-42: a _ is, baselin, becuas, but no, in _ with, is first, noth of, of, product, the _ get, the recal, underfit
-42: wherea we, world, | _ user
-41: answer, but _ |, comput, deal with, of _ sort, of it, supervis, tabl, when _ |, when serv
-40: a _ skew, a distribut, an, axi, deal, descend, in _ distribut, it _ answer, p99 say, probabl |, read |
-40: real _ first, whichev
-39: an _ name, cadenc, fail, move _ a, of this, sampl skew, space, the request, traffic, with _ of, worri
-39: | _ ensembl, | slow, | whi
-38: be _ by, bin, doe the, engin _ |, henc, is _ in, the, the _ was, | _ cost, | henc
-37: answer drift, averag, catch the, constitut the, cost, leak |, one _ the, serv _ train, svm, tail |, that _ or
-37: that catch, the fraud, whi _ the, | _ doe, | _ input, | _ serv
-36: do you, harmon, if the, ignor, nope |, of _ own, offlin, roll _ |, | _ move, | becuas, | nope, | tail
-35: a _ |, is answer, leverag, nope, request, sensit, share, the error, we _ it, | _ concept, | _ real, | therefor
-34: a _ of, about _ of, across, an engin, fundament, loop _ an, miss, monitor _ score, percent _ #, ramp, relat
-34: senior, serv the, smote, so the, the _ as, the distribut, the loop, those |, | _ loop, | yes
-33: behavior, canari, doe an, featur, get _ by, had, index, into a, l2, look up, posit _ the, recal _ the
-33: skew _ up, the _ read, the canari, the default, you |, | _ qualiti
-32: # _ it, act, budget, default, default tie, it _ us, label _ the, must, out |, percent |, rank, right _ catch
-32: that it, the _ design, the _ which, the detect, | _ sampl
-31: alert on, been, behind _ |, bias, default _ the, for _ loss, fraud, gate |, in a, is therebi, noth
-31: pattern _ learn, the _ percent, the _ space, the _ tie, the store, their _ percent, tie the, we, wherea the
-31: | _ would
-30: a comput, alert |, and they, brilliant, fail _ |, finish, in one, is where, random, retrain, say _ about
-30: the _ to, the metric, the real, unlock, | _ metric, | _ second, | therebi
-29: align, and then, behav, input learn, logic, lower, metric are, of those, offlin _ |, one answer, popul
-29: round |, score _ the, separ |, statist, store, techniqu, the #, the _ precis, the featur, think, train _ the
-29: unsupervis, | _ histogram, | _ thus, | serv
-28: a _ be, act _ |, becuas the, each, each _ be, fraud behind, fresh data, input the, interview, land
-28: noth about, of _ |, on which, peopl _ recal, pipelin, posit of, proxi _ |, random _ rank, unsupervis _ |
-28: up the, us, yes _ right, zero _ the, | _ p99
-27: a concept, a posit, and _ is, chang it, differenti, distil _ cach, drift _ concept, empow, featur are
-27: histogram _ psi, hold _ the, mean, model be, none of, of concept, of that, or answer, parallel, right ~
-27: the _ alway, the overfit, then the, yes ~, | curv, | may, | you, ~ catch
-26: befor the, cach, cadenc |, code and, evalu |, him, in _ answer, input _ |, model fail, none, o, output |
-26: say noth, the serv, until it, when the, worthless, | _ fresh, | _ swap, | question
-25: alert _ #, and _ input, be zero, bin _ it, consum, delay, dwarf, fundament |, give x, input as, input monitor
-25: it index, journey, or doe, recal _ #, separ, the _ behind, the _ featur, the _ in, the fals, the no
-25: threshold it, thus, toward, under _ #, | _ auc, | _ depend, | mean
-24: # #, area |, code _ the, cost is, drift of, histogram, into _ recal, is _ to, it area, major, mirror the
-24: monitor |, p99 _ |, secret, shadow of, show _ the, that _ right, the _ against, the _ alert, the baselin
-24: the code, the concept, the f1, the interview, the miss, the peopl, the time, threshold #, useless, which the
-24: y, | data, | score, | target, ~ posit
-23: # percent, a _ bin, a loss, act on, back, balanc, choic of, code did, cost _ the, distribut _ |, error type
-23: intact, is then, it depend, latenc _ batch, loop was, model _ it, one code, path, plan, predict |, say a
-23: secret |, the _ purchas, the monitor, thirti |, to be, trigger, true, type, wari, when _ has, whi, which _ do
-23: | _ one
-22: # _ separ, a mean, a sampl, backfil, be the, behind, code _ two, comput a, conceptu, curv _ #, doe a
-22: drift perform, error, error _ |, f1, fall |, function, histogram |, holist _ the, i _ the, is #, itself |
-22: late, launch, model talk, retriev, retriev the, stabil, the _ miss, the _ talk, the complex, the curv
-22: the fraction, the gradient, unchang, was, you _ then, you _ wherea, you call, zero, | _ monitor, | _ that
-22: | secret
-21: a label, as _ fals, day the, diverg, evalu _ the, fals rate, from there, hide, him |, it _ on, learn, learn |
-21: minus, of their, psi |, real, recal the, slow _ |, space _ and, stream, the _ when, the comput, the pr
-21: the proxi, the question, their _ |, threshold _ #, tie, train _ a, two behavior, wherea p99, which _ had, you
-21: you _ when, | _ no
-20: # under, a curv, an _ carri, an evalu, and _ and, and it, and qualiti, and retriev, batch you, cach _ the
-20: class, constitut, cross, degrad, deploy _ time, evalu _ are, featur has, fraction _ a, fresh |, get _ input
-20: in _ correct, input _ predict, input of, is round, it _ wherea, it train, it |, l2 _ |, log it, longer hold
-20: o _ log, on clean, overfit, perfect rank, predict _ the, reach |, read the, readabl is, real _ the, say
-20: shadow _ |, shadow it, show to, space |, swap, that _ precis, the _ did, the _ imbal, the _ run, the _ train
-20: the bias, the correct, the latenc, the rate, the traffic, therefor a, thirti, this _ |, until _ |
-20: | _ brilliant, | _ data, | _ four, | _ optim, | leakag, | relat
-19: a move, actual _ from, and _ fals, averag _ and, awar, batch _ the, batch _ |, becaus featur, classifi the
-19: code _ it, complex |, drift _ into, each other, enabl, fall _ becaus, from _ popul, govern, gradient
-19: harmon |, have the, it _ fresh, journey |, land _ the, mirror _ ramp, o and, of _ model, or is, perform
-19: product of, promot, qualiti of, question catch, rate from, schedul, score histogram, serv _ it, sinc the
-19: sweep, that featur, the _ input, the _ output, the negat, the round, the threshold, the train, their own
-19: time _ on, to _ their, train, whichev _ the, worri the, would a, yes |, | _ alert, | _ evalu, | _ schedul
-18: a _ that, ask _ recal, both of, cach the, calibr _ the, condit, correct, defin, denomin, depend on, discharg
-18: discharg code, distil, drift label, drive, dwarf the, featur to, hide |, honest, imbalanc, imbalanc _ the
-18: input _ a, is _ distribut, is _ mean, is fresh, l1 _ l2, label score, land in, latenc _ a, loss, mirror
-18: mismatch _ |, of _ curv, one percent, optim _ the, or _ the, per _ |, perform the, posit into, precis _ negat
-18: rate _ predict, real _ row, retrain _ fresh, run on, say yes, shadow _ it, stakehold, synerg, talk
-18: that _ has, the _ go, the _ leak, the _ rate, the _ say, the actual, the alarm, the logic, the ramp
-18: time _ the, time row, to it, trade, trade off, traffic is, transact _ the, under it, wari _ |, was _ |
-18: we log, would the, | classifi, | have
-17: a cadenc, a recal, alert the, and _ code, averag _ the, averag purchas, batch _ real, bias |, by _ store
-17: clean _ |, drift to, engin _ the, hear _ |, hold, imbal _ |, is more, it request, l1, label and, land _ |
-17: latenc is, leak _ and, log, look _ at, look _ the, loss function, miss is, negat of, of _ recal, of _ train
-17: of serv, other |, reach, refer period, request _ latenc, rework, say _ and, schedul request, should the
-17: skew as, skew of, so _ that, strateg, than _ request, that each, the _ period, the choic, the fall
-17: the honest, the plot, the product, the tree, thing that, to _ share, train as, train threshold, unlock the
-17: until _ code, wherea _ read, | _ honest, | _ variabl, | _ x, | deploy, | my, | proxi
-16: # _ from, a _ class, a negat, and _ class, and _ threshold, and log, ask it, averag of, becaus _ percent
-16: budget real, cost |, defin the, drift _ label, encod, encod offlin, fraud is, fresh _ |, from _ drift
-16: how _ is, is _ featur, is show, it recal, it threshold, latenc _ the, logic that, miss _ |, moment |
-16: of _ condit, one _ and, one be, one day, output, pick _ |, popul _ alert, posit to, precis of, purchas the
-16: recal _ sensit, retrain the, rework the, row, safe, select, skew _ the, split, split the, stabil _ the
-16: store _ a, tail _ #, that read, the balanc, the dropout, the imbal, the launch, user who, variabl |
-16: we shadow, wherea _ target, | _ comput, | _ curv, | covari, | give, | on, | readabl, | threshold
-15: # request, a _ first, a readabl, accur, and _ from, and _ the, and time, ani, are, at _ fraud, at it
-15: calcul _ |, carri the, cheap, class default, concept is, covari |, day, distil batch, distribut chang
-15: dropout, fall, fals one, for _ score, function _ and, gradual trigger, had _ for, has been, input relat
-15: is _ one, is therefor, it _ batch, it _ yes, it fundament, it precis, it promot, label the, late arriv
-15: lower |, major |, minor, model to, of _ other, of accuraci, off with, offlin auc, percentil _ |, posit |
-15: precis _ the, predict _ input, predict label, qualiti |, read _ skew, request _ |, serv a, shadow you
-15: skew _ data, sliver of, so _ five, store the, stream and, that five, that the, the _ relat, the _ wait
-15: the behavior, the flag, the half, the harmon, the reader, the system, through the, to _ predict, to calcul
-15: toss, train _ from, train |, two valu, warehous, was _ so, we _ on, whatev _ has, when _ metric, whose _ is
-15: with like, with shadow, would report, wrong |, you give, | _ imbalanc, | _ log, | _ product, | _ rework
-15: | _ say, | _ skew, | _ techniqu, | _ trade, | cheap, | late
-14: # user, a _ whose, a sliver, across the, alarm _ so, am _ about, an outcom, and _ are, and skew, answer _ |
-14: area rank, as _ comput, ask _ |, at _ |, axi |, becaus _ is, been train, bid stream, bin and, both _ them
-14: by what, carri, code had, comput _ |, concept _ the, cost _ recal, detect |, eachoth, entiti, featur _ becaus
-14: featur the, fix _ serv, holist |, how _ that, i _ off, is _ under, is the, it store, late precis, like |
-14: live _ stream, live bid, lower the, mean _ a, millisecond, mismatch, model _ so, negat _ their, negat and
-14: negat class, new ranker, nobodi _ on, nobodi act, number _ precis, on _ while, perfect the, popul bin
-14: posit _ catch, rate _ curv, reader, recal i, relationship |, score when, shadow _ a, shadow _ give, show
-14: sliver, so, so one, sweep |, that _ canari, that _ label, that comput, that was, the _ alreadi, the _ bid
-14: the _ negat, the _ rank, the batch, the cadenc, the transact, them |, train comput, truth _ the, two question
-14: under _ |, until _ model, varianc, wait _ the, wait for, what the, wherea _ differenti, whichev _ was
-14: window _ the, yes and, | _ calcul, | _ rate, | should, | so
-13: # _ evalu, # sampl, a _ chang, a _ you, a log, a tail, about _ i, accord _ the, act upon, after it
-13: align with, all _ time, all those, and _ request, and _ was, and precis, are duplic, batch for, beyond the
-13: bid, canari _ |, catch _ rate, choic, class _ it, class of, clicker, copi _ parallel, copi in
-13: correct _ qualiti, deliveri |, design is, distribut that, drift from, earli _ |, error _ is, evalu _ it
-13: evalu by, ever _ the, fals |, far, featur _ the, featur it, featur train, feel, finish it, for predict
-13: fraction, from _ f1, function _ of, go _ the, has _ percent, in parallel, input _ it, into an, into be
-13: is _ engin, is _ than, is _ y, is cost, is evalu, is this, it _ back, it _ until, learn the, log and
-13: logic of, mean _ it, metric _ the, minor of, monitor is, new _ and, not act, of _ all, of _ target
-13: of _ wrong, overnight, own train, percent, plot specif, popul _ bin, popul the, posit hit, precis i
-13: product _ a, qualiti _ of, quantiz _ |, rate _ the, ratio, ratio of, sampl _ train, shall, shall be
-13: stabil of, system _ is, talk |, target and, that answer, the _ comput, the _ feel, the _ land, the _ ranker
-13: the _ sinc, the _ sweep, the _ world, the all, the minor, the model, the retrain, the stabil, the tail
-13: therebi _ into, those _ it, those time, threshold _ over, threshold the, time _ predict, to _ until, to what
-13: tree, true axi, two number, upon |, user output, valu _ |, we right, where the, with _ canari, with canari
-13: | _ error, | _ govern, | _ relationship, | _ true, | _ until, | _ weight, | chang, | offlin, | psi, | stabil
-13: | whose
-12: # _ finish, # _ hide, a _ drift, a consist, a logic, against _ of, align |, and _ consum, and _ i, and _ plot
-12: and _ pr, and _ real, and _ work, and other, answer _ a, answer |, are _ the, are well, ask _ the, base
-12: batch by, be give, believ a, bug, by _ featur, by how, calibr, can _ the, candid _ the, code a
-12: comput _ interview, concept has, count the, curv and, data _ the, degrad _ predict, denomin |, design _ the
-12: differ _ comput, distribut _ over, drift _ monitor, drift _ them, each _ at, empow _ to, equiti, fals _ the
-12: far from, first the, for calibr, for metric, fraud _ optim, give each, give |, had been, hand in
-12: have _ train, health, i know, imbal the, in _ log, in hand, in o, input _ featur, input _ for, input _ the
-12: instrument, into _ distribut, is _ differ, is _ on, is _ round, is _ skew, is _ thing, it _ with, it regular
-12: itself _ the, judg, judgment |, know _ model, label _ input, label _ to, laboratori, latenc _ user
-12: leverag _ as, loop _ design, mean by, memori of, minus _ |, model _ the, monitor the, name the, negat _ a
-12: not _ upon, of _ as, of _ peopl, of _ precis, of _ until, of both, off that, offlin _ the, one _ need
-12: other _ for, other _ the, other at, other is, overfit _ it, percent _ accuraci, period, plot, point _ and
-12: precis _ label, precis is, precis the, precis would, qualiti _ the, random one, rare negat, rate the
-12: real posit, recal _ ask, recal _ negat, right _ and, same _ that, schedul by, score it, serv train
-12: smote _ precis, specif is, tabl _ batch, that _ an, the _ after, the _ data, the _ had, the _ relationship
-12: the _ serv, the catch, the drop, the fresh, the laboratori, the path, the percentil, the user, the well
-12: them _ each, then alert, therebi _ the, time _ say, train away, train is, true _ of, typic engin, unchang _ |
-12: until _ store, user _ mirror, was right, way _ the, we _ for, we manag, what _ user, whenev, wherea _ are
-12: which _ how, who _ the, whose _ are, whose featur, with _ you, world _ it, worth, worthless _ the
-12: would _ whether, write in, | _ been, | _ behav, | _ day, | _ leverag, | _ rare, | _ right, | _ traffic
-12: | _ window, | candid, | evalu, | what
-11: # has, a _ complex, a _ featur, a _ serv, a moment, a true, accuraci _ the, alarm _ |, alway, are _ alarm
-11: are _ through, around, becaus otherwis, been _ of, bug of, by _ shape, by cron, cach of, code _ behavior
-11: comparison, comput it, consum _ score, correct _ the, correct the, cron _ and, cron |, cultur
-11: distribut _ day, do _ catch, drift it, drift the, experi _ so, fals _ |, featur _ at, featur _ encod
-11: featur _ it, featur _ move, featur _ so, featur _ time, first |, genuin, go for, gradual, guess, has precis
-11: have _ two, have been, heard, histogram move, hit, i am, if i, is _ about, is _ offlin, is _ percent
-11: is averag, is for, it _ this, it class, it comput, itself _ in, judg the, judgment, latenc that, leakag of
-11: misclassifi, moment, moment _ or, monitor _ whose, negat optim, o _ |, of _ comput, of _ metric
-11: of _ percentil, of _ problem, of day, of thirti, off _ the, onto, oper _ |, optim _ fals, or had, or must
-11: or will, otherwis _ would, patient |, posit _ all, posit _ it, proactiv, product _ the, ranker and
-11: rare _ optim, read _ so, real _ are, recal would, refer, relationship _ so, right of, roc _ honest, rubric
-11: rubric |, runtim, same read, sampl _ or, score _ overnight, score _ parallel, score tabl, serv and, serv of
-11: serv |, shadow _ of, share it, sinc _ predict, sinc fraud, small share, so _ featur, so _ get, spell
-11: stop _ |, tabl overnight, target |, the _ alarm, the _ becom, the _ budget, the _ hit, the _ over
-11: the _ specif, the _ trigger, the bin, the bug, the leak, the pipelin, the popul, the ratio, the recent
-11: the runtim, the space, then a, then serv, therebi a, time _ product, traffic _ show, trigger |, two _ code
-11: under sampl, until _ featur, user _ and, valu of, weigh the, well and, whatev was, where _ weight
-11: whether _ featur, whi would, window, worri _ the, worthless _ becaus, | _ averag, | _ complex, | _ f1
-11: | _ fix, | _ holist, | _ know, | _ mirror, | empow, | roc, | would
-10: # get, a _ relationship, a problem, a time, accuraci _ it, accuraci in, act _ by, an averag, and _ drift
-10: and _ which, apart |, are the, around |, ask about, auc and, back into, baselin |, batch _ lower, becaus #
-10: been _ by, behind each, budget |, by serv, catch _ |, centric, class that, complex _ the, comput _ world
-10: consum the, curv can, data, data _ serv, data _ to, data launch, defin _ the, deliveri, detect _ the, did the
-10: drop |, each _ insid, each _ the, each _ type, each error, each time, eachoth |, end _ end, end to
-10: excel _ the, featur look, featur until, first worri, get answer, goe wrong, grade _ with, gradual _ |
-10: harmon _ so, harmon _ the, has one, hear, i _ ask, i alway, i believ, index |, ingest, is _ product
-10: is _ recal, is _ request, is _ store, is catch, is defin, is how, is predict, is worthless, it _ featur
-10: it _ so, it _ where, it copi, it go, know the, label _ it, label leak, lifecycl, loss _ |, major _ recal
-10: manag, manag _ the, manag to, mean _ is, memori _ the, model _ befor, my _ befor, need _ and, need _ be
-10: no class, of _ correct, of _ loss, of skew, often _ the, on _ the, on whether, one _ of, oper point, or _ be
-10: outcom |, parallel user, percent _ roc, piplin, posit _ right, posit becom, pr _ and, precis _ ask
-10: precis _ it, predict by, question |, raw _ |, recal #, recal _ averag, recal _ therebi, regular
-10: request _ answer, request insid, retrain _ the, sampl _ offlin, score _ in, score are, sensit is
-10: serv _ where, servic |, share featur, share the, skewd, smote has, specif, stream the, take the, that ring
-10: that serv, the _ averag, the _ befor, the _ share, the accuraci, the genuin, the offlin, the pattern
-10: the piplin, the score, the servic, the student, the unchang, the valu, the wrong, themselv, three _ worri
-10: to _ up, to end, to full, traffic _ parallel, traffic with, train _ alert, true negat, valu, visibl |
-10: warehous _ stream, wari of, what _ lower, where one, which _ posit, which _ the, with _ user, world _ the
-10: world of, y _ the, | _ centric, | _ negat, | _ owner, | _ purchas, | _ then, | an, | mirror, | round, | store
-9: # _ flip, # ms, a _ path, a _ valu, a class, a fix, a leak, a relationship, a yes, accuraci, alreadi, am
-9: and _ imbal, and _ often, and _ pick, and _ sensit, and third, answer _ to, answer has, answer it, apart
-9: are _ drift, are _ of, are _ when, are a, at night, audienc, averag the, be _ right, both _ read, brilliant |
-9: bug _ the, by _ at, by _ real, canari _ the, class _ train, code _ and, code _ fundament, comput _ worri
-9: consist is, correct _ |, cost _ alarm, cron, curv is, depend, detect, differ _ it, diverg from, divid into
-9: doe _ consum, doe _ model, drift their, each _ call, each ad, earli, f1 _ is, fast _ the, first _ data, flow
-9: for _ of, get correct, go to, hand _ the, hide behind, how _ real, how fast, index _ |, input _ on
-9: input _ to, input alert, interview the, is _ fals, is _ harmon, is posit, it _ accur, it _ correct, it _ is
-9: it _ two, it _ you, it moment, it previous, it skew, it target, launch _ the, launch it, live _ so
-9: mean _ one, millisecond _ the, monet, monitor _ their, move _ |, ms of, must _ it, my, number are
-9: of _ cadenc, of _ posit, of _ readabl, of _ time, of each, of what, often _ was, on recal, onboard
-9: one _ balanc, one _ for, one is, onto the, out _ it, overnight job, owner |, p99 _ that, p99 _ the
-9: path compar, peopl, pick _ if, pipelin _ it, plan |, popul _ a, posit _ and, posit are, predict _ of
-9: predict it, previous plan, problem featur, race, rank _ and, read _ of, read both, real metric, real one
-9: real peopl, relationship of, request it, right, roll the, round _ the, sensit |, serv _ class, serv _ whichev
-9: serv can, shadow what, share _ in, size, skew _ defin, skew _ request, skew _ |, skew by, stay _ the
-9: store _ fraud, store of, than the, that #, that _ at, that _ each, that drift, the _ canari, the _ catch
-9: the _ complex, the _ offlin, the _ they, the _ watch, the confus, the engin, the entiti, the instanc
-9: the label, the loss, the psi, the readabl, the relationship, the rollback, the row, the small, the typic
-9: the window, the yes, threshold _ distribut, threshold _ lower, threshold that, time _ which, to _ own
-9: user tabl, valu _ the, we go, what _ it, what _ you, wherea _ is, which _ train, which _ |, will the
-9: within the, world are, worthless |, would ask, you _ report, | _ axi, | _ deploy, | _ distil, | _ leak
-9: | _ outcom, | _ path
-8: # _ have, a _ leak, a _ own, a _ read, a _ the, a _ to, a _ way, a live, a safe, a tabl, a type
-8: actual _ posit, ad _ in, ad call, an error, and _ busi, and _ pattern, and _ would, and each, and if
-8: and train, anoth _ for, anoth name, answer _ ad, answer _ and, are mean, ask, auc |, be fresh, becaus _ |
-8: becom, been show, befor _ featur, behavior _ code, besid the, between, beyond, busi negat, by _ coin
-8: by _ fraction, by cost, cach _ in, calcul, call in, canari _ are, candid is, catch _ yes, catch it
-8: complex _ |, complex read, comput |, concept of, concept |, confus matrix, curv whose, data _ when
-8: differenti the, distribut _ to, drift _ a, each one, excel, f1 and, fals _ and, fals _ of, featur _ between
-8: featur histogram, find _ one, finish _ mean, first, first _ of, fit _ train, fix the, for _ fals, for recal
-8: fresher, fundament _ a, gate _ skew, gate the, gather, give a, habit, habit |, half |, heard |, hit _ rate
-8: hit _ the, how _ doe, imbal _ a, imbal _ it, in ten, input a, interview |, is _ first, is _ latenc
-8: is _ overnight, is store, it _ and, it _ posit, it _ predict, it accuraci, it hit, it realli, it worthless
-8: judg by, launch _ and, leak _ imbal, leak the, look _ it, matrix _ it, mean to, millisecond _ and, model _ of
-8: model _ them, moment _ is, monitor _ promot, need to, negat _ into, neural, neural _ |, not _ by, of _ fals
-8: of _ live, of _ patient, of _ refer, often _ model, on _ it, on _ rate, on by, on whichev, one and, one until
-8: other, over the, own _ in, p _ |, p is, path and, per patient, pipelin _ the, pipelin window, plot it
-8: posit _ real, posit find, pr curv, precis _ what, precis |, precison, predict _ drift, product is, psi
-8: question _ precis, random _ to, readabl _ the, reader of, real _ get, realli is, recal _ fraud, recal _ posit
-8: recal cost, relat to, relationship retrain, report _ there, request _ hide, retrain it, retrain trigger
-8: right _ the, right when, ruler, safe |, sampl |, say we, scale |, schedul _ the, senior _ is, sensit over
-8: serv comput, serv is, skew _ monitor, so _ traffic, so both, standard _ |, store _ real, store that
-8: target _ a, target _ retrain, target _ the, teacher of, that _ are, that _ is, that recal, the _ give
-8: the _ off, the _ skew, the _ teacher, the _ user, the _ who, the _ window, the _ worri, the neural, the onlin
-8: the overnight, the perfect, the plan, the precison, the promot, the rank, the refer, the truth, the warehous
-8: then it, there _ more, there |, they _ you, three thing, threshold get, time _ code, to _ model, to _ shadow
-8: to whichev, traffic _ and, train it, train of, two _ are, useless |, user score, visibl, watch |, weigh
-8: whatev _ posit, whatev the, whenev _ is, where you, wherebi, worri about, worri of, wrong, you look
-8: you would, | _ arriv, | _ catch, | _ percent, | _ rollback, | _ standard, | _ worri, | _ worthless, | consist
-8: | fals, | traffic, | wherebi, | will
8: # _ that, a _ fraud, a _ per, a classifi, a code, a complet, a minut, a month, a shift, about _ target
8: about _ |, afterward |, against, against recal, alarm outnumb, analyst |, and _ by, and _ on, and _ that
8: and i, and monitor, and one, and onlin, and what, answer _ call, anyon |, are _ onli, are correct, ask what
8: at train, auc _ rank, auc is, becaus a, begin, between _ featur, between input, book, both _ of, both _ |
8: both side, bug |, busi |, but the, by itself, by own, by whether, cach _ featur, calendar, camera, care
8: catch |, class |, clean |, column |, come from, come in, complex _ and, conceal the, consequ, consum _ a
8: consum _ the, contain, convers, curv _ the, curv show, date, decis |, degrad of, denomin _ so, develop
8: differ _ the, discuss, distribut _ predict, drift _ in, drift mean, dure, e g, each call, empti, enough of
8: event, fast |, featur is, fed, first i, first request, fit the, for _ metric, for _ same, forecast, fraud _ a
8: from _ data, from _ veri, from train, g, get _ percent, hard, have a, he, head, how _ a, how you
8: in _ denomin, in _ pipelin, in _ predict, indic, indic |, into _ input, invis, invis |, is _ abov, is _ bug
8: is characterist, is go, is in, is rank, it _ noth, it _ precis, it doe, it from, it show, it tell, job _ serv
8: judg it, jump, kind of, label _ is, label into, lag, late |, leakag _ the, leakag inflat, like a, live _ and
8: lot, make the, mark, maxim, maximum |, mean _ |, model _ get, model _ no, model score, must _ |, need |, nine
8: not _ a, not a, note, object, of _ analyst, of _ by, of _ call, of _ code, of _ sampl, of _ slow
8: of _ variabl, of error, on recent, onc it, onli |, open, or an, other _ round, other way, outcom is
8: output are, over _ threshold, page, parallel |, pay, percentag of, pick _ metric, pick the, predict _ a
8: predict _ major, predict score, push, quarter, queri |, rang, rather _ the, real fraud, reason, recal _ what
8: recal and, relat _ the, relationship _ input, remedi, request are, retrain doe, right #, roll window, run in
8: satisfi, serv _ and, server |, set |, shadow is, should _ retrain, signal, simpli, singl _ |, slow _ that
8: small _ when, small even, so _ drift, so we, some of, spam, stabil _ |, stage, stay the, store _ so, subject
8: such a, tail _ the, take _ ms, target that, test _ |, that _ correct, that _ notic, the _ answer
8: the _ differ, the _ first, the _ fraud, the _ may, the _ mean, the _ move, the _ score, the _ stabil
8: the _ stay, the _ transact, the covari, the cutoff, the full, the maximum, the rest, the true, there _ no
8: there a, threshold _ |, to _ train, toler, train data, train set, truli posit, trust it, tune the, turn out
8: two _ |, under _ latenc, understand, use _ |, user is, user notic, valu _ serv, veri _ request, veri first
8: vertic, walk, wander |, what a, what proport, when label, wherea _ fals, while the, window |, with _ |
8: with those, wors, would _ a, x _ |, you can, | _ all, | _ can, | _ everi, | _ fit, | _ from, | _ function
8: | _ g, | _ health, | _ huge, | _ infer, | _ invis, | _ much, | _ some, | _ sum, | _ team, | _ there, | _ was
8: | averag, | f1, | has, | here, | log, | noth, | onlin, | out, | use, | x, ~ _ distribut, ~ recal, ~ |
9: a _ cadenc, a _ window, a variabl, abund, abund _ negat, abund of, against _ fals, against _ train
9: against _ |, algorithm, all threshold, alon, among _ document, an alert, an analyst, and _ deriv
9: and _ product, and not, and score, anoth, answer _ often, appear, are _ in, at _ moment, averag _ |, box
9: busi _ of, by _ classifi, by _ mean, cadenc or, chang _ the, chang _ |, claim, class _ that, classifi |
9: come out, consum need, cost onli, cover, curv _ which, data _ featur, definit of, deriv _ featur, design _ |
9: document retriev, each _ within, effect, euro, even _ fals, everywher, everywher |, examin, exist, expos it
9: exposur, extrem, f, fals _ outnumb, far the, featur comput, find |, fine |, five percent, for drift, for each
9: fraudul, fresh answer, from _ train, from raw, full _ |, gap, hide _ slow, how far, i e, i report
9: identifi _ the, identifi by, in _ relationship, inconsist, input _ in, input _ move, is _ longer, is _ more
9: is _ other, is _ with, is data, is that, it _ to, it _ way, it _ when, it answer, it on, it will, judg _ by
9: justifi, knowledg, label _ that, label for, label land, larger, late _ |, leav the, line, live _ with
9: mani _ the, maximum, mean hide, model predict, monitor must, must warn, neither the, nor the, normal
9: notebook, obtain, occur when, often _ it, often _ posit, on _ and, on _ label, on _ schedul, on correct
9: one that, onli _ the, or score, origin, outsid, own way, p99 |, pass a, path |, payment |, percent is
9: perfect _ |, place, plot the, portion of, precis ~, predict drift, price |, problem |, random _ is
9: rare class, real time, recal or, receiv a, rememb, rest, review, same _ and, say #, score has, serv by, sever
9: shadow |, share that, shop, sit, so _ model, so it, somebodi, studi, than _ |, that _ relev, the _ doe
9: the _ retriev, the _ set, the _ time, the abund, the busi, the calibr, the deriv, the margin, the previous
9: there _ a, these, those _ the, though, time _ model, to _ data, to _ right, to _ target, too |, traffic |
9: train job, transact amount, trust _ |, truth |, two _ of, two code, under extrem, verifi, vs _ |, warn _ |
9: watch the, we _ #, we flag, were _ |, what _ the, when _ alarm, when _ are, when fals, where it
9: wherea _ answer, whether _ consum, with their, work |, write it, you _ not, you have, you train, | _ about
9: | _ accuraci, | _ be, | _ between, | _ e, | _ extrem, | _ miss, | _ not, | _ two, | also, | drift, | e
9: | label, | like, | most, | over, | there, | though, ~ featur
10: # mean, a _ distil, a _ student, a _ time, a miss, act _ it, afterward, agre _ train, alarm _ the, an _ |
10: an exampl, and _ distribut, and _ how, and _ them, and an, and at, and when, as _ as, assess, at _ precis
10: becaus _ serv, between _ |, cach _ weight, call _ |, call it, choos by, close, come _ |, comment, cours
10: current, data and, deriv of, differ _ |, discrep, distribut _ and, domin _ the, domin by, either, estim |
10: evolv, expos the, featur _ drift, featur _ which, fire |, flag, flag |, give that, goe _ |, gpu, healthi |
10: higher, i would, in _ train, is an, is domin, is neither, it _ real, it _ train, it denomin, it predict
10: land |, late _ so, lie, live request, look _ |, low |, major _ |, mani of, mix, model _ wherea, model should
10: never _ it, next, no skew, nor, not _ it, not be, notic |, now, of request, often a, oper, or it, outcom
10: patient, percentag, poor, posit _ fals, posit instanc, pr _ |, precis _ |, precis on, price, program
10: qualiti metric, rank abov, real user, recal on, recal ~, recent _ |, replac, request _ so, rise, roc, see it
10: sinc a, skew _ a, so _ would, someon, someth _ it, space _ |, space complex, sum of, tell you, the _ monitor
10: the _ sampl, the more, the new, the second, theori, third _ is, time _ an, train sampl, true _ |, up |
10: verdict, we had, when _ model, when they, when we, wherea _ canari, within _ ms, yet, zero |, | _ consist
10: | _ mani, | _ more, | _ precis, | _ valu, | _ want, | _ warehous, | all, | among, | bin, | everi, | monitor
10: | take, | yet
11: # _ is, # of, a hundr, age, alway _ |, amount, and serv, and space, and whether, are |, at _ time
11: at midnight, been _ |, cach |, can not, characterist, code comput, come back, comput _ featur, depend _ the
11: disagre |, draw, environ, environ |, even when, fire, five _ of, fn, group, handl, has chang, healthi
11: identifi, if it, in _ featur, increas, input move, instead, into _ featur, is _ probabl, is _ someth
11: is again, is comput, is one, it _ it, it as, it has, kind, level, major class, match, mean conceal
11: metric that, midnight |, miss fraud, model _ |, model get, near, need _ fresh, net, network, not _ the
11: noth |, number |, of _ #, often is, old, one _ in, one of, onlin, outnumb the, pair, posit _ against, pr auc
11: reject, remain _ |, result |, right _ |, risk, say |, smaller, so _ auc, so _ |, so roc, store |, t, take #
11: ten, test |, that |, the _ code, the _ conceal, the _ posit, the _ should, the _ the, the _ way, the _ will
11: the map, the tabl, the third, then _ |, trace, train _ in, we have, week |, well, what _ was, when you
11: within #, your, | _ need, | _ noth, | _ percentil, | _ posit, | _ quantiz, | _ roc, | _ should, | _ take
11: | _ they, | batch, | code, | from, | in, | is, | regular, ~ ~
12: # _ and, a _ on, a fals, a retrain, a week, add, alway _ the, and _ a, and _ complex, and _ stream
12: and _ target, and _ they, anyon, architectur |, at launch, at serv, away, better, big, bit, by far, classifi
12: compani, cure, did |, distil _ a, distil |, domin, enough, everybodi, featur _ train, harmon mean, has it
12: has shift, here |, hold |, hour, in _ input, inflat, input _ and, is _ #, is about, issu, it _ not, last, let
12: list, mistak, model _ be, monitor _ input, not the, occur, of live, on _ own, one _ it, out, out of, outnumb
12: over all, own |, pass, per request, portion, posit cost, predict distribut, queri, releas, request within
12: same |, scarc, send, server, shift _ the, shopper, sick, stand, stay _ |, step, switch, that of, that would
12: the _ under, the auc, the custom, the moment, the stream, the sum, the test, today, train _ |, trust, tune
12: we _ |, what _ model, when, with it, year, you _ |, | _ again, | _ fraction, | _ have, | cach, | right
13: # _ the, a _ model, a _ sampl, actual, against the, and _ in, arriv |, bring, column, comput _ differ
13: concept _ |, cost of, decis, decis threshold, depart, document, drift in, exceed, expect, featur distribut
13: featur drift, flatter, for that, fraction of, fraud _ |, from _ to, give the, has the, in _ code, in the
13: input distribut, input featur, input has, is _ right, it right, it to, keep _ fals, keep the, know, larg
13: limit |, midnight _ the, model learn, much of, neither, nobodi _ it, of _ and, of user, offlin and, order |
13: pictur, posit _ rank, posit by, random _ |, real _ infer, requir, same _ |, score |, shadow deploy, singl
13: such as, target leakag, that _ arriv, that _ random, that label, the _ a, the link, the whole, third |
13: time infer, under _ roc, up, wander, wherea recal, within a, would be, you _ it, | _ featur, | _ first
13: | _ proport, | _ tell, | _ you, | compar, | how, | predict, | watch
14: # ~, a model, a small, accuraci is, among the, and is, are serv, avail, bad, batch _ featur, batch |, call |
14: canari _ a, case |, comput featur, cutoff, did we, divid by, doe it, endpoint, error |, everyon
14: featur _ from, find, fine, fpr, free, has to, how it, immedi, implement, input _ shift, input _ target
14: instead of, is there, lose, mean that, model _ a, number, of posit, on _ data, percent of, prevent, settl
14: slip, slow tail, small _ |, than, the _ come, the _ you, the candid, them _ the, then _ it, thing, this is
14: threshold |, time _ space, truli, versus, warn, weight _ |, what _ of, which _ of, | _ are, | _ how
14: | _ whether, | first, | some, | ~
15: a _ alarm, a few, a limit, a threshold, abov a, after _ |, aggreg, and _ featur, and _ model, as it, bank
15: by _ new, chart, class _ and, code round, defect, deriv, differ from, drift monitor, each featur, has move
15: hide the, how much, in shadow, incom, it _ be, label _ |, latenc _ |, look at, money, more, of _ alarm
15: of _ request, on _ |, on fresh, posit predict, posit rate, precis and, predict _ and, product |, project
15: quantiz |, right |, same featur, small, the input, the number, the one, thousand, too, track, valid |
15: way round, wherea a, within, | by, | pick, | recal, | when, ~ serv
16: a _ answer, again, alter, and drift, area _ the, as the, at the, build, class _ |, cut, differ |, disagre
16: drift _ and, everi _ |, featur differ, figur, for a, give _ the, how mani, ident, in |, is no, later, map
16: margin, midnight, model |, need a, of _ real, of _ score, of _ two, of featur, of score, over time, person
16: point, rate |, record, slide, small _ of, so i, than a, that a, the classifi, user _ serv, way _ |, will
16: | _ like, | _ nobodi, | _ time, | at, | both, | say, | skew, | to, | weight
17: a _ or, alert _ it, be _ at, card, chang |, do not, everyth, exampl, hundr, includ, label leakag, link, night
17: notic, of fals, of negat, realli, return, should be, stay, sum, that _ the, that are, the _ cost, train ~
17: under the, write, | #, | _ shadow, | same, | whether
18: #, actual posit, and a, correct |, distribut _ the, for _ |, high, is not, live, matter, minut, number of
18: of _ actual, of actual, of all, off |, over, probabl _ a, probabl that, rather than, run, the _ one, there
18: they, version, we _ a, when it, with _ featur, | _ model, | p
19: a _ predict, abov, after the, agre, and recal, auc, complet, down, estim, featur or, harmon _ |, i _ it
19: inform, it by, low, new model, no longer, popul stabil, real _ |, relationship between, retrain on, side
19: someth, the _ between, the proport, turn, two |, | _ for, | _ share, | _ to, | are, | under
20: area under, by a, caus, compar, e, even, follow, go _ |, how _ the, month |, no _ |, not _ |, of them, rather
20: should, start, without, | _ by, | they, | this, ~ #
21: among, chang in, conceal, doe not, equal, expos, fals alarm, how, in product, is |, new _ |, on it, posit _ |
21: rais, sampl of, serv _ comput, stabil index, still, the precis, the veri, | _ leakag, | alert, | look, | no
22: a singl, fals _ rate, featur valu, go, infer, is it, limit, negat |, of #, part, popul _ index, remain
22: result, roc _ |, score distribut, second |, serv _ |, want, | _ an, | _ i, | canari
23: can, check, few, how _ of, is _ chang, is a, it _ the, much, payment, roc curv, serv code, take, the _ for
23: the _ recal, thing |, train serv, | _ #, | _ mean, | for, ~ _ |
24: # _ #, have, in train, no, onc, our, such, tell, were, whether, whole, | featur, | with
25: alert when, here, input drift, mean _ the, measur, nobodi, predict _ |, the outcom, the slow, |, | _ at
25: | _ of, | _ or, | _ when, | _ ~
26: data _ |, it was, put, the same, two, veri, | _ is
27: a chang, featur store, input and, leav, mani, model, of _ featur, on a, or _ |, the _ distribut
27: | _ distribut, | concept
28: between the, by _ |, case, code _ |, good, job, shift |, team, vs, | shadow, | then
29: a _ posit, a _ store, are _ |, as, chang, fals posit, in _ and, of _ predict, to, train _ serv, | a
30: drift is, make, most, the _ model, | precis
31: a _ in, all, proport of, way, | _ a, | _ in
32: data drift, one |, recal _ |, that _ |, | _ and, | _ drift, | of
33: both, call, in, in _ |, just, keep, like, new, on the, order, proport, some, | it, | real
34: also, precis recal, set, train and
35: that is, week
36: distribut of, of _ input, precis _ curv, recal curv, skew |, the two, | _ on, | one
37: after, custom, featur and, train _ skew, | train
39: everi
40: need, | as
41: test
42: at, featur _ |, month, move |, never, precis _ recal, to _ |
43: differ, see, serv skew, | that
44: one
45: come
46: a featur
49: it is, same, use
52: # |, with
53: shift
54: concept drift
55: from, i
57: | _ it
59: and _ |
61: drift |
62: onli
65: on
80: for
87: | _ |
103: not
105: ~
112: and
"""
