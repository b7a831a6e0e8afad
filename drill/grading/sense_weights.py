"""Weights of sense.py in hundredths of log-odds; made by tests/bench/fit_sense.py, not edited by hand."""

BIAS = 3.82

WEIGHTS = """
-150: until
-115: it _ |
-114: threshold
-110: catch
-102: it
-100: skew
-98: wherea, | wherea
-97: serv
-91: into
-88: then
-87: input
-85: fresh
-84: drift, their
-81: own
-79: the skew
-77: loop, therebi
-76: leak, the _ that
-75: and the
-74: latenc, the _ |, the drift
-73: rollback, the _ of, yes
-72: curv, distribut, | we
-71: of a, whose
-69: imbal, you _ the
-68: alert, answer _ the, is _ by, posit
-67: evalu
-66: doe, engin
-65: area, it own, no |
-63: shadow, so that
-62: batch, p99
-61: predict, tail, until the
-60: target
-59: breath, holist, own _ |, read, therefor
-58: as a, by, round, the _ and
-57: fals, name, negat, roll, time, whatev
-56: complex, design, has _ the, question, relationship, serv _ the
-55: a rollback, optim, which
-54: code, distribut |, itself, recal, we _ the
-53: answer in, the _ drift, | or
-52: be, leakag, the _ until, what must
-51: in _ breath, precis, readabl, the _ has
-50: by it, has, the leakag, user
-49: featur a, label, probabl, sampl
-48: a _ roll, concept, pattern, percentil, the _ is, the _ then
-47: a breath, between |, data move, proxi, sort, us |, | _ ms
-46: a _ is, but no, data _ in, doe the, in _ with, mean |, move in, noth of, product, wherea we, whichev, | whi
-45: a _ skew, becaus, becuas, but _ |, ensembl, in _ distribut, of _ sort, perfect, roll out, tabl, the _ get
-45: the _ into, the recal, what _ a, | becaus
-44: a distribut, be _ by, catch _ answer, descend, is _ in, monitor, name |, the posit, the shadow, user |
-44: | _ cost, | _ must
-43: baselin, deal with, it _ answer, move _ a, of, of _ catch, of this, sampl skew, the fraud, whi _ the, | _ doe
-42: a, a _ between, an, are _ by, deal, one _ the, purchas, space, the, underfit, with _ of, | p99
-41: bin, cadenc, catch the, do you, fail, gate, get _ by, harmon, is first, of it, p99 say, real _ first, real is
-41: serv _ train, the request, when serv, world, worri
-40: comput, engin _ |, had, henc, leverag, metric, posit _ the, supervis, the _ as, when _ |, you |, | _ move
-40: | henc
-39: an _ name, been, by the, constitut the, in a, percentil |, probabl |, svm, that _ it, the distribut
-39: | _ ensembl, | _ serv, | becuas
-38: answer drift, averag, leak |, loop _ an, monitor _ score, read |, roll _ |, serv the, so the, that _ or
-38: that catch, the _ was, the ensembl, the error, | _ loop, | slow, | therefor
-37: across, canari, doe an, is answer, nope |, qualiti, senior, sensit, skew _ up, | _ user, | nope, | yes
-36: an engin, answer, axi, behind _ |, bias, default, ignor |, it _ us, look up, nope, or _ drift, ramp, request
-36: smote, store, tail _ mean, the detect, | _ concept, | _ real, | tail
-35: # _ it, about _ of, act, alert on, cost, if the, index, pattern _ learn, recal _ the, the loop, we _ it
-34: a _ |, a comput, and then, behav, finish, is therebi, l2, out |, rank, rate, right _ catch, the _ design
-34: the _ read, the _ space, the _ which, the default, the fals, up the, we, | ignor
-33: brilliant, default tie, fraud, label _ the, percent _ #, relat, retrain, that it, the _ precis, the _ tie
-33: the canari, the store, | _ histogram, | _ input, | _ thus, | _ would
-32: default _ the, fail _ |, for _ loss, fraud behind, fundament, ignor, input learn, input the, interview
-32: into a, lower, of _ own, random, separ |, the _ percent, the real, their _ percent, those |, tie the, unlock
-32: wherea the, | therebi, | you
-31: a posit, align, and they, becuas the, budget, consum, drift _ concept, each _ be, fresh data, metric are
-31: of _ |, of those, posit of, random _ rank, round |, techniqu, traffic, us, when the, | _ p99
-30: a _ of, a gate, behavior, chang it, gate |, him, in one, must, offlin, parallel, percent |, popul, right ~
-30: score _ the, the featur, then the, unsupervis, whi, which the, yes _ right
-29: a _ be, a concept, cost _ the, differenti, distil _ cach, drift featur, each, empow, histogram, miss, o
-29: of that, one answer, or doe, peopl _ recal, the #, the _ behind, the _ featur, the overfit, thus
-29: unsupervis _ |, yes ~, zero _ the, | _ fresh, | _ sampl, | curv, | may, ~ catch
-28: act _ |, act on, and _ input, code _ the, cost is, depend _ which, histogram _ psi, hold _ the, land, logic
-28: model be, noth, of concept, or answer, p99 _ |, proxi _ |, say a, the _ alert, the _ alway, until it
-28: worthless, | _ metric, | _ second, | _ swap, | question
-27: a sampl, be zero, behind, bin _ it, cach, choic of, code and, drift of, fundament |, input as, into _ recal
-27: is _ to, is where, journey, model fail, retriev, shadow of, share, show _ the, the _ in, the f1
-27: the interview, the metric, threshold it, useless, was, | _ auc, | _ depend, | fresh, | score, | target
-27: ~ posit
-26: alert _ #, alert |, and _ is, cadenc |, degrad, distribut _ |, dwarf, fals rate, give x, in _ answer
-26: input _ |, input monitor, it depend, it index, itself |, late, major, monitor |, none of, plan, recal _ #
-26: stabil, the _ against, the _ purchas, the baselin, the code, the concept, the no, the peopl, the rate
-26: the time, think, toward, wari, | _ longer, | _ qualiti, | mean, | serv
-25: # #, a _ bin, a _ that, back, code did, error type, evalu |, featur, holist _ the, it _ on, it area, launch
-25: loop was, none, offlin _ |, on which, one code, output |, say _ about, secret |, statist, sweep, that _ right
-25: the miss, thirti |, threshold #, to be, under _ #, when _ has, you _ wherea, zero, | _ no, | data
-24: # _ separ, area |, as _ fals, balanc, be the, befor the, code _ two, curv _ #, f1, fall |, him |, intact
-24: is #, is then, latenc _ batch, mirror the, model _ it, retriev the, schedul, separ, stream, swap, tail |
-24: the _ miss, the complex, this _ |, trigger, y, you call, | secret
-23: a label, a loss, and _ and, becaus featur, comput a, constitut, drift perform, each other, fraction _ a
-23: fresh |, histogram |, honest, i _ the, is round, learn |, minus, model talk, perform _ skew, reach |, say yes
-23: serv _ it, that _ precis, the _ talk, the _ when, the bias, the comput, the gradient, the monitor, the negat
-23: the proxi, the question, the train, therefor a, thirti, threshold _ #, train, train _ a, type, unchang
-23: until _ |, wherea p99, you _ when, | leakag
-22: # percent, # under, actual _ from, an _ carri, an evalu, and it, and retriev, are select, batch you
-22: cach _ the, classifi the, complex |, conceptu, cross, day the, delay, error, error _ |, evalu _ are
-22: fall _ becaus, featur has, from there, input _ predict, input of, is _ mean, it _ wherea, it train, log it
-22: mirror, noth about, of their, one percent, perfect rank, perform, psi |, rate from, real _ the, recal the
-22: say noth, secret, shadow _ it, show to, space _ and, the _ did, the _ imbal, the alarm, the fraction
-22: their _ |, tie, train _ the, true, two behavior, which _ do, which _ had, you _ then, | _ brilliant, | _ four
-22: | _ optim
-21: a recal, averag _ and, awar, deploy _ time, evalu _ the, featur to, from _ popul, gradient, in _ correct
-21: is fresh, journey |, l2 _ |, latenc _ a, moment |, o _ log, on _ complex, on clean, optim _ the, or is
-21: predict _ the, question catch, rate _ predict, read the, readabl is, real, score histogram, shadow it
-21: that featur, the _ train, the actual, the choic, the latenc, the logic, the round, the serv, their own
-21: to _ their, to it, traffic is, what the, | _ alert, | _ evalu, | _ schedul, | have, | relat
-20: ask _ recal, averag _ the, backfil, batch _ the, batch _ |, bias |, calibr _ the, class, day, denomin
-20: discharg, discharg code, distil, diverg, drift _ into, drive, dwarf the, featur _ the, fraud is, get _ input
-20: govern, have the, it _ fresh, label and, label score, land in, longer hold, mirror _ ramp, move _ threshold
-20: o and, of _ model, perform the, posit into, precis _ negat, product of, skew _ the, slow _ |, synerg
-20: that _ has, the _ input, the _ leak, the _ say, the fall, the honest, the plot, time _ the, under it
-20: wari _ |, we log, whichev _ the, would a, | _ that, | classifi
-19: a cadenc, a move, and _ code, becaus _ percent, by _ store, cach the, calcul _ |, code _ it, condit, defin
-19: doe a, drift _ label, drift label, harmon |, hear _ |, imbal _ |, imbalanc, imbalanc _ the, is _ distribut
-19: is therefor, it recal, it request, l1 _ l2, land _ |, mean, mismatch _ |, miss _ |, miss is, negat of
-19: of _ train, of accuraci, or _ the, other |, path, precis of, promot, qualiti of, real _ row, run on
-19: schedul request, select, serv |, sinc the, skew as, skew of, space |, split the, stakehold, talk
-19: the _ period, the _ run, the traffic, time _ on, time row, trade off, train as, train threshold
-19: transact _ the, until _ code, warehous, was _ |, wherea _ read, wherea _ target, worri the, would the, yes |
-19: | _ honest, | _ variabl, | my, | proxi
-18: alert the, at it, averag purchas, budget real, clean _ |, covari |, enabl, encod, encod offlin, engin _ the
-18: featur are, feel, function, has been, hide |, it threshold, l1, late arriv, leak _ and, learn, look _ at
-18: lower |, millisecond, model to, monitor the, of _ recal, of serv, offlin auc, one be, overfit, pick _ |
-18: popul _ alert, predict |, purchas the, rate _ curv, recal _ sensit, refer period, request _ latenc
-18: retrain the, rework, safe, say _ and, shadow _ |, should the, stabil _ the, strateg, sweep |, tail _ #
-18: target _ featur, than _ request, that each, the _ go, the _ output, the pr, the ramp, to _ share, to calcul
-18: train |, two valu, unlock the, user who, variabl |, | _ comput, | _ one, | _ say, | _ x, | late, | readabl
-17: # _ from, a _ first, a curv, a mean, a negat, across the, alway, and log, and time, as _ comput, ask _ |
-17: ask it, batch _ real, by what, carri, carri the, choic, concept is, drift to, entiti, fall, featur _ becaus
-17: featur it, from _ drift, health, hide, in parallel, is _ under, is more, is show, it fundament, land _ the
-17: latenc _ the, log, logic that, look _ the, loss function, negat and, of _ all, of _ condit, of _ other
-17: per _ |, pipelin, posit to, precis _ the, predict _ input, predict label, reach, rework the, skew _ data
-17: so _ that, store the, that read, that the, the _ comput, the _ negat, the _ relat, the _ sweep, the _ to
-17: the _ wait, the all, the imbal, the launch, the tree, thing that, true axi, varianc, we shadow, whose _ is
-17: | _ calcul, | _ error, | _ rework, | _ techniqu, | _ true, | cheap, | on
-16: # request, # user, a _ class, a readabl, accord _ the, alarm _ so, an outcom, and _ class, at _ fraud
-16: been train, bin and, both of, bug, catch _ rate, class default, concept _ the, cost |, distribut chang
-16: fals one, featur the, fix _ serv, for _ score, fresh _ |, gradual trigger, had _ for, input _ a, input relat
-16: it _ yes, it precis, it promot, judg, major |, mismatch, moment, negat class, nobodi _ on, off with, one day
-16: posit |, read _ skew, reader, real posit, score when, serv a, sliver of, so _ five, split, store _ a
-16: stream and, that comput, that five, the _ alreadi, the _ feel, the _ lower, the balanc, the correct
-16: the dropout, the reader, them |, to _ predict, toss, train _ from, truth _ the, two question, was _ so
-16: we _ on, when _ metric, wherea _ differenti, whichev _ was, who _ the, window _ the, with like, with shadow
-16: would report, wrong |, you, you give, | _ data, | _ product, | covari, | deploy, | psi
-15: # _ evalu, a _ nobodi, a _ whose, a _ you, a sliver, a tail, accur, against _ of, and _ request, and _ was
-15: axi |, beyond the, bid stream, cheap, class _ it, code had, copi _ parallel, correct, cost _ recal, curv is
-15: defin the, design is, distil batch, dropout, eachoth, error _ is, evalu _ it, evalu by, fals _ the, fals |
-15: finish it, from _ f1, function _ and, go _ the, hold, holist |, input _ it, into an, is _ about, is _ featur
-15: is _ than, is evalu, it _ batch, it _ with, it store, it |, label the, late precis, leakag of, learn the
-15: live _ stream, live bid, logic of, mean _ a, minor, model _ so, negat _ their, new ranker, number _ precis
-15: offlin _ the, on _ while, one _ and, other _ the, own train, patient |, percentil _ |, plot, popul bin
-15: posit hit, retrain _ fresh, sampl _ train, score _ input, shadow _ give, shadow you, sliver, so one
-15: target and, that, that _ canari, that _ label, the _ are, the _ bid, the _ data, the _ sinc, the behavior
-15: the cadenc, the catch, the curv, the fresh, the half, the harmon, the percentil, the product, the transact
-15: the user, threshold _ over, time _ predict, trade, train comput, valu of, wait _ the, whatev _ has, where the
-15: with _ canari, | _ imbalanc, | _ log, | _ promot, | _ until, | _ weight, | should
-14: # _ finish, # _ hide, # sampl, about _ i, after it, align |, all _ time, all those, am _ about, and _ pr
-14: and _ the, and _ work, and negat, area rank, ask _ precis, batch _ predict, between, bid, by how, calibr
-14: candid _ the, clicker, code a, copi in, correct _ qualiti, denomin |, depend on, design _ the, detect |
-14: distribut that, drift _ monitor, each _ at, equiti, ever _ the, featur train, fraud _ optim, how _ is
-14: how _ that, i _ off, in hand, input _ for, is _ differ, is _ on, is _ one, is cost, it _ until, label _ to
-14: log and, my, name the, nobodi act, not act, of _ target, of both, of each, off that, other at, overfit _ it
-14: overnight, perfect the, plot specif, popul the, precis _ label, qualiti _ of, qualiti |, ratio of
-14: recal _ negat, recal i, request _ |, row, say, shall, shall be, so, specif, specif is, stabil of, system _ is
-14: that _ an, that answer, that was, the _ after, the _ hit, the _ over, the _ ranker, the _ relationship
-14: the _ serv, the batch, the drop, the flag, the path, the quantiz, the retrain, the rubric, the wrong
-14: them _ each, therebi _ into, therebi _ the, those time, threshold the, tree, two number, under _ |
-14: until _ model, user output, way _ the, what _ user, worth, yes and, | _ behav, | _ curv, | _ rate
-14: | _ relationship, | _ trade, | _ traffic, | so, | stabil
-13: a _ drift, a logic, a moment, accuraci _ the, act upon, align with, alreadi, and _ consum, and _ i
-13: and _ plot, and _ real, and _ stop, and _ which, and other, and precis, and qualiti, ani, are, are duplic
-13: are well, around, batch by, batch for, becaus #, been _ by, been _ of, bug _ the, can _ the, class of
-13: comput _ interview, consum _ score, cultur, curv _ sensit, data _ the, degrad _ predict, deliveri |
-13: differ _ comput, drift from, drift it, drift the, empow _ to, far from, featur _ at, featur _ encod
-13: for calibr, for metric, for predict, function _ of, had been, hand in, has _ percent, have _ train
-13: have _ two, have been, how y, i know, in o, input _ featur, into _ distribut, into be, is _ round, is _ y
-13: is averag, is defin, it _ back, it _ featur, it _ is, it class, it regular, judgment |, know _ model
-13: laboratori, leverag _ as, loop _ design, loss, lower the, memori of, metric _ the, metric _ watch, minor of
-13: minus _ |, moment _ or, negat _ a, not _ upon, o _ |, of _ comput, of _ peopl, of _ precis, one _ need, onto
-13: other _ for, other is, percent _ accuraci, percent _ the, period, pipelin _ featur, point _ and, popul _ bin
-13: posit _ all, posit are, precis is, precis the, precis would, proactiv, product _ a, rare negat, rate the
-13: recal would, retrain _ the, same _ that, schedul by, score _ parallel, score are, serv of, serv train
-13: share the, show, sinc _ predict, talk |, the _ had, the _ specif, the _ trigger, the laboratori, the minor
-13: the pipelin, the recent, the ruler, the tail, the well, therebi a, those _ it, through the, to _ until
-13: to what, train is, true _ of, typic engin, unchang _ |, until _ store, upon |, user _ and, user _ mirror
-13: wait for, was right, we _ for, we manag, we right, whatev was, whenev, wherea _ are, whose featur
-13: with canari, worthless _ the, would _ whether, write in, | _ been, | _ govern, | _ know, | _ leverag
-13: | _ monitor, | candid, | chang, | give, | what, | would
-12: a _ chang, a _ complex, a _ featur, a _ serv, a consist, a problem, a time, accuraci in, alarm _ |
-12: and _ from, and skew, answer _ a, answer _ |, answer it, apart, are _ alarm, are _ the, auc and, be give
-12: becaus _ is, becaus _ look, becaus otherwis, believ a, bug of, by _ shape, by cron, by serv, canari _ |
-12: comput _ world, concept has, correct _ the, correct the, cron _ and, cron |, defin _ the, distribut _ over
-12: do _ catch, drift _ them, each one, earli _ |, end _ end, end to, excel _ the, experi _ so, far
-12: featur _ move, featur _ so, featur _ time, featur look, for the, four, gather the, get answer, give |, go for
-12: habit, harmon _ the, has one, histogram move, how _ drift, i am, imbal the, in _ log, instrument, is _ engin
-12: is _ offlin, is _ thing, is for, is this, it comput, judgment, label _ input, label _ it, latenc _ user
-12: lifecycl, like |, mean _ is, mean by, memori _ the, misclassifi, model _ befor, model _ the, monitor _ whose
-12: monitor is, ms of, negat _ fraud, negat optim, of _ as, of _ metric, of _ percentil, of _ until, of skew
-12: of thirti, on _ the, on whether, one and, oper _ |, optim _ fals, or had, or must, or will, output
-12: posit _ catch, posit _ it, posit lower, precis _ it, precis i, psi, qualiti _ the, random one, ranker and
-12: rare _ optim, ratio, raw _ |, read _ so, real _ are, real peopl, recal #, request insid, right _ and
-12: right of, roc _ honest, rubric, rubric |, same read, sampl _ offlin, sampl _ or, score _ overnight, score it
-12: score tabl, sensit |, serv _ where, serv and, share it, smote _ precis, so _ get, so _ pr, spell, stop _ |
-12: store _ featur, tabl _ batch, tabl overnight, target |, that ring, the _ becom, the _ budget, the _ world
-12: the bin, the bug, the leak, the onlin, the popul, the runtim, the servic, the stabil, the system, the valu
-12: then alert, then it, then serv, time _ product, time _ say, to end, train away, transact befor, trigger |
-12: under sampl, upstream, weigh the, well and, what _ lower, where _ weight, whi would, which _ how, whose _ are
-12: world _ it, world _ the, worri _ the, worthless _ becaus, you gather, | _ believ, | _ complex, | _ day
-12: | _ holist, | _ owner, | _ right, | _ window, | empow, | whose
-11: # get, # has, a _ layer, a _ negat, a predict, accuraci, act _ by, and _ are, and _ fals, and each, answer |
-11: apart |, are _ through, around |, at _ |, at night, auc |, averag of, batch _ lower, becaus _ |, behind each
-11: both _ them, brilliant |, budget |, cach of, catch _ |, catch it, centric, code _ behavior, code _ fundament
-11: consum the, cost _ alarm, covari, curv and, curv can, data _ serv, data _ to, deploy, detect, distribut _ day
-11: each _ insid, eachoth |, engin _ code, featur _ it, fraction, goe wrong, gradual _ |, harmon _ so, has precis
-11: heard, hide behind, hit, i _ ask, i alway, i believ, if i, index |, ingest, input _ the, interview the
-11: is _ harmon, is _ percent, is _ request, is _ store, is catch, is predict, is worthless, it _ so, it _ this
-11: it _ where, it _ you, it copi, it go, it moment, itself _ in, itself _ the, judg the, latenc is, latenc that
-11: manag to, millisecond _ the, monitor _ their, must _ it, my _ befor, need _ be, new _ and, no class
-11: of _ correct, of _ curv, of _ live, of _ loss, of _ problem, of day, off _ the, onto the, or _ be
-11: otherwis _ would, owner |, parallel or, parallel user, peopl, pipelin _ it, posit _ right, posit becom
-11: predict by, question |, real one, recal _ posit, recal need, refer, relationship _ so, relationship |
-11: request get, score _ in, sensit is, servic |, shadow _ of, share _ in, sinc fraud, skew _ defin, skewd
-11: small share, smote has, stream the, than the, that _ at, the _ averag, the _ axi, the _ befor, the _ offlin
-11: the _ rank, the _ share, the accuraci, the data, the genuin, the qualiti, the ratio, the rollback, the space
-11: the student, themselv, then a, threshold _ lower, through code, to stream, traffic _ show, train _ alert
-11: two _ code, until _ featur, valu _ the, valu _ |, warehous _ stream, what _ it, what _ you, where one
-11: which _ posit, which _ the, which _ |, will the, with _ you, world of, y _ the, | _ axi, | _ centric
-11: | _ distil, | _ f1, | _ mirror, | _ outcom, | _ path, | _ purchas, | _ rare, | evalu, | store, | threshold
-10: a _ read, a _ relationship, a live, a relationship, a true, a type, accord, accuraci _ it, actual _ posit
-10: and _ often, and _ sensit, and _ would, are _ drift, are a, ask about, audienc, averag the, base, baselin |
-10: becom, been show, beyond, both _ read, by _ at, by _ real, canari _ are, canari _ the, canari _ traffic
-10: class that, code _ and, complex _ the, correct _ |, cron, data launch, deliveri, detect _ the, did the
-10: distribut _ to, diverg from, divid into, doe _ consum, drift their, drop |, each _ type, each error, excel
-10: fast _ the, featur until, find _ one, first worri, flow, give each, go to, grade _ with, gradual, guess
-10: habit |, hand _ the, how _ real, how fast, index _ |, input _ on, input _ to, input alert, instanc |
-10: is _ fals, is _ fraud, is _ product, is how, is when, it _ posit, it target, label leak, launch _ the
-10: launch it, leak _ imbal, live _ so, look _ it, major _ recal, manag, manag _ the, matrix _ it, model _ of
-10: monet, need _ and, of _ cadenc, of _ fals, of _ wrong, often _ was, on _ it, on _ rate, on by, on recal
-10: on whichev, onboard, out _ it, p99 _ that, parallel _ |, path compar, percent _ for, percent _ roc, piplin
-10: plan |, popul _ a, posit _ and, posit _ real, predict _ drift, predict it, problem featur, product _ the
-10: product is, quantiz _ |, question _ precis, read _ of, read both, real metric, realli is, recal _ therebi
-10: regular, relationship of, relationship retrain, report _ there, request _ hide, request it, retrain it
-10: roll the, runtim, sampl |, serv is, shadow _ a, shadow what, share featur, skew _ |, so _ featur
-10: store _ fraud, store of, take the, target _ it, that serv, the _ alarm, the _ catch, the _ land, the _ watch
-10: the confus, the engin, the entiti, the instanc, the live, the model, the pattern, the piplin, the psi
-10: the rank, the refer, the row, the small, the threshold, the warehous, the yes, there |, they _ you
-10: three _ worri, threshold get, threshold that, to _ own, to _ up, to full, traffic _ and, traffic _ parallel
-10: train it, true negat, useless |, valu _ a, wari of, we go, whenev _ is, which _ train, with _ user, world are
-10: would ask, | _ deploy, | _ fix, | _ fraud, | _ leak, | _ then, | mirror, | round, | will
-9: # _ flip, a _ curv, a _ leak, a _ to, a _ which, a leak, a safe, ad _ in, am, and _ busi, and _ drift
-9: and _ harmon, and _ pick, and third, anoth _ for, anoth name, answer _ to, answer has, are _ when, are mean
-9: ask whether, base |, be _ right, befor _ featur, behavior _ code, behavior of, busi negat, by _ coin
-9: by _ featur, by _ fraction, by _ it, by _ yes, by cost, cadenc _ the, calcul, canari _ to, candid is, catch a
-9: class _ train, code the, comparison, complex read, comput _ worri, consist is, cost the, curv whose, data
-9: data is, data monitor, decreas, delay _ |, detect is, differenti the, doe _ model, each _ call, each ad
-9: each fals, f1 _ is, f1 and, fals _ and, featur _ between, first _ data, first the, fit _ train, fix the
-9: for _ fals, for _ of, fresh _ monitor, fresher, gate _ skew, gate the, gather, get correct, hit _ rate
-9: hit _ the, if _ answer, imbal _ a, imbal _ it, input a, is _ cost, is _ first, is _ recal, is posit, is store
-9: is useless, it _ accur, it _ correct, it _ imbal, it _ two, it accuraci, it offlin, it previous, it when
-9: judg by, label valid, launch _ and, longer, loss _ |, mean _ one, mean to, miss _ cost, model _ by
-9: model healthi, monitor _ live, monitor _ promot, monitor of, more _ than, move _ |, name _ the, need to
-9: negat _ into, neural, neural _ |, not _ by, number _ it, number are, observ, of _ posit, of _ readabl
-9: of _ share, often _ model, one _ balanc, one _ for, one is, one report, overnight job, own _ in, own featur
-9: per patient, percent, pick _ if, pipelin window, posit find, pr _ and, precis _ ask, precis _ what, precis |
-9: previous plan, race, rank _ and, readabl _ the, realtim, recal _ ask, recal _ averag, recal cost, report
-9: request _ answer, retrain trigger, right, round are, ruler, safe |, sampl the, scale |, senior _ is
-9: sensit _ it, serv _ class, serv _ to, serv _ whichev, serv can, serv comput, sinc _ featur, sinc _ is
-9: skew _ monitor, skew _ request, skew by, so _ request, so _ traffic, so both, stay _ the, store _ real
-9: target _ a, target _ the, target is, teacher of, that _ are, that _ each, that _ is, that drift, the _ canari
-9: the _ complex, the _ off, the _ rate, the _ they, the _ user, the _ window, the _ worri, the averag
-9: the neural, the perfect, the plan, the promot, the readabl, the relationship, the sensit, the truth
-9: the unchang, there _ more, threshold _ distribut, threshold per, to _ shadow, to label, to whichev
-9: traffic with, train of, user tabl, we judg, weigh, what do, whatev _ posit, when _ number, wherebi
-9: whether _ featur, within the, worri about, worri of, worthless |, yes _ so, yes it, you _ report, you are
-9: you would, | _ arriv, | _ behavior, | _ finish, | _ name, | _ rollback, | _ senior, | _ worri, | fix, | popul
-9: | traffic, | wherebi
-8: # _ have, # _ of, # _ who, # ms, a _ label, a _ own, a _ path, a _ the, a class, a fix, a fraudster
-8: a fundament, a latenc, a log, a tabl, a target, a yes, ad, ad call, alarm that, an error, and _ imbal
-8: and _ of, and _ pattern, and _ pipelin, and _ then, and _ threshold, and _ train, and code, and onc
-8: and train, and user, answer _ ad, answer _ mani, are _ of, are within, area of, ask _ the, back _ the
-8: back into, backfil the, be fresh, becom the, befor it, believ, breath |, by watch, cach _ in, call in
-8: can _ train, catch _ yes, choos |, complex _ |, concept _ it, concept of, concept the, correct _ and
-8: correct of, cost _ and, count the, data _ when, design interview, design the, differ _ it, differ same
-8: do input, drift _ a, drift _ score, evalu metric, experi |, fals _ of, fals _ |, far |, featur histogram
-8: finish _ mean, first _ of, for recal, genuin _ instanc, gradual _ of, half |, harmon _ a, has look, has score
-8: heard |, histogram is, holist leverag, honest |, how often, i say, into _ differ, into the, is _ a, is _ and
-8: is _ becaus, is _ latenc, is _ overnight, is fit, is judg, is previous, is the, it _ and, it pipelin
-8: it worthless, keep _ model, know the, leak the, log _ |, metric _ cost, metric has, metric of
-8: millisecond _ and, model _ them, model output, moment _ is, multipli, name for, of _ hide, of _ patient
-8: of _ refer, of _ time, often the, one _ whenev, one number, one threshold, oper point, other, over everi
-8: over the, p is, parallel to, pipelin _ the, plan _ the, plot _ threshold, precison, predict the, previous
-8: quantiz _ the, question _ how, ramp the, read _ qualiti, reader of, real _ and, real _ get, recal _ fraud
-8: recal _ to, recomput _ it, relationship _ it, report _ when, request _ serv, right _ it, right when, say we
-8: schedul _ the, score the, senior candid, sensit _ the, sensit over, serv _ until, serv valu, shape, sign |
-8: size, skew _ third, standard _ |, store in, store that, tactic, target _ retrain, that recal, that skew
-8: that train, the _ by, the _ engin, the _ give, the _ it, the _ predict, the _ predictor, the _ skew
-8: the _ teacher, the _ want, the mean, the offlin, the overnight, the patient, the precison, the queue
-8: the rare, the trigger, then _ from, therefor the, three thing, time _ code, time _ skew, time it, to itself
-8: to one, toward _ |, train by, true _ over, truth _ a, until _ is, user _ are, user score, valu _ each
-8: was _ at, what _ realli, what it, when two, wherea #, wherea _ bug, who, who are, window, you monitor
-8: | _ area, | _ averag, | _ degrad, | _ logic, | _ negat, | _ percent, | _ standard, | _ worthless, | consist
-8: | latenc, | offlin
8: # mean, a _ percentag, a _ window, a month, a shift, act as, actual _ |, against _ train, alarm outnumb
8: algorithm, among _ document, analyst |, and _ them, and an, and not, and pick, and predict, answer _ call
8: answer _ often, api, app, are _ in, are what, as _ was, at onc, at train, auc _ rank, auc is, averag _ #
8: beneath, between _ featur, book, break, busi |, by _ a, by _ classifi, by _ mean, by _ person, by own
8: by whether, cach _ featur, call _ |, cell, chang _ |, claim, class _ that, classifi |, come from, come in
8: conceal the, consum _ a, copi _ the, correct identifi, cutoff |, date, depart from, develop, differ _ the
8: divid _ the, do _ |, document retriev, drift _ in, e g, each _ it, estim |, even _ fals, everywher
8: everywher |, examin, expos the, exposur, fair, far the, featur _ that, featur comput, fill, fine |, first i
8: fit the, flag _ |, for drift, for real, forecast, fraud _ is, fraudul, from raw, from request, gap
8: genuin posit, goe, hard, healthi |, hear about, hide _ slow, higher, how _ are, i report, i would, if you
8: impli, impress, improv, in _ denomin, in _ shadow, in _ world, input _ score, int8, into _ input, is _ bug
8: is _ it, is _ longer, is _ truth, is characterist, it _ how, it _ real, it _ to, job _ the, judg _ by, jump
8: justifi, label _ and, label _ that, label data, label into, larger, littl, make it, mark, mask, matur
8: maximum, mayb, mean _ |, minut |, miss fraud, model _ no, model _ serv, model predict, model score
8: monitor must, more |, must warn, neither the, network, never _ |, none _ the, nor the, normal _ |, not a
8: notebook, occur when, odd, of _ analyst, of _ by, of _ call, of _ it, of _ sampl, of _ traffic, of _ typic
8: of error, often _ posit, often a, on _ and, on _ schedul, on input, onc _ label, onc it, one _ which
8: one that, onlin serv, or a, or score, or the, out _ |, output _ |, over _ of, over _ threshold, own way
8: parallel |, pass a, percent _ |, perfect _ |, plumb, posit _ fals, posit instanc, precis _ |, problem |
8: process, profil, proport _ the, proxi for, push, quarter, queri |, quit, real fraud, real request
8: recal _ what, recal or, receiv a, relat _ the, remedi, rememb, request and, same _ and, satisfi, score _ a
8: score drift, server |, sever, shop, should _ retrain, six, sketch, slow _ that, slowli, small _ when
8: small even, some of, someon, stage, stay _ it, stay as, store |, strict, studi, target that, that _ in
8: that _ relev, that an, the _ beneath, the _ doe, the _ may, the _ mean, the _ retriev, the _ score
8: the _ themselv, the _ transact, the answer, the calibr, the document, the full, the margin, the more, the new
8: the rest, the target, the x, there _ a, there a, threshold is, time _ each, tini, to _ data, to _ right
8: to _ target, to _ train, too |, train data, train job, transact amount, troubl, true _ and, true _ |
8: truli _ |, two _ of, two _ |, two code, typic _ |, understand, use _ |, valu |, wait |, walk, warn _ |
8: we _ |, we call, we flag, weight _ the, well |, were _ |, what _ is, when _ alarm, when _ are, when _ model
8: when we, where it, wherea _ answer, wherea _ fals, with _ |, with a, with their, yet it, you need, you train
8: | _ everi, | _ g, | _ health, | _ huge, | _ let, | _ measur, | _ much, | _ roc, | _ round, | _ sum
8: | _ versus, | _ zone, | all, | also, | batch, | catch, | class, | fraud, | knowledg, | like, | metric
8: | model, | most, | there, ~ featur, ~ recal, ~ |
9: a _ time, a complet, a wrong, abund, abund _ negat, abund of, actual, against recal, agre _ train
9: alarm _ the, all threshold, all |, an analyst, an exampl, and _ a, and _ deriv, and _ how, and _ product
9: and _ score, and at, and score, and when, anyon |, appear, assess, axi of, behind a, by _ model, chanc
9: choos by, column |, comment, concept _ |, consequ, consum need, contain, convers, correct _ by, cost onli
9: cost us, curv _ which, definit |, deriv of, design round, differ _ in, differ _ |, domin _ the, domin by
9: draw, each _ within, effect, empti, engin |, euro, everybodi, extrem, f, fals _ outnumb, favor, fear
9: featur _ drift, featur _ what, featur is, fed, fix _ |, fraud catch, fresh label, from that, from train
9: from |, full _ |, g, give _ posit, give that, gpu, great, harmon mean, horizont, i _ |, in _ loss, in _ own
9: in the, input move, is _ with, is comput, is data, is domin, is in, is neither, is that, is what, it _ a
9: it _ it, it _ precis, it afterward, it denomin, it work, label for, lag, latenc |, leakag _ the, learn _ |
9: limit user, live traffic, low |, major _ |, mani _ the, mean hide, mean would, model should, must agre
9: must be, nine, nineti, nineti nine, no skew, nor, not be, null _ |, of _ #, of _ qualiti, of _ variabl
9: of detect, of input, of peopl, of row, onc |, onli _ the, onli |, origin, other _ round, other way, p _ ~
9: patient, payment |, percent _ user, poor, portion of, pr auc, precis ~, predict to, qualiti metric, quot
9: random _ is, rank abov, rare class, rather _ the, real user, recal on, recal ~, rest, rise, row |, run |
9: see it, serv _ and, serv by, set |, shadow |, share that, simpli, smaller, so we, someth _ it, stop, suppos
9: synchron, that both, the _ answer, the _ conceal, the _ fraud, the _ loop, the _ monitor, the _ set
9: the _ should, the abund, the deriv, the fit, the other, the previous, the result, the tabl, them, these
9: third _ is, those _ the, through train, to anyon, turn out, under _ latenc, under extrem, verdict, vs _ |
9: wait, we _ #, we have, what _ fals, what _ the, what doe, when fals, whether _ consum, within _ ms, wrong _ |
9: you _ not, you _ to, | _ all, | _ between, | _ consist, | _ engin, | _ extrem, | _ fals, | _ make, | _ miss
9: | _ more, | _ percentil, | _ valu, | _ want, | befor, | choos, | e, | f1, | noth, | onlin, | over, | take
9: | use, ~ ~
10: # _ percentil, # fals, # th, # time, a _ cadenc, a _ distil, a _ student, a hundr, a pictur, a variabl
10: a week, act _ it, affect, against _ fals, against a, alway _ |, amount, and _ they, and _ world, and fals
10: and onlin, and whether, applic, as _ as, ask _ a, at _ moment, at _ precis, at midnight, been _ |
10: between _ |, cach _ weight, cach |, cadenc or, can not, chang _ the, code comput, comput over, cure
10: deriv _ featur, did _ catch, discrep, environ |, even when, evolv, exist, featur _ which, featur code, find |
10: fire |, five percent, for _ metric, for each, fresh answer, get it, go _ a, goe _ the, goe through, good _ |
10: identifi _ the, identifi by, in _ featur, increas, input _ move, into _ featur, is _ of, is _ share
10: is _ someth, is again, is one, it _ recal, it _ way, it _ when, it on, it tell, kind, late _ so, late _ |
10: learn from, leav the, line, mean the, medic, million, model _ a, model _ wherea, model was, monitor _ input
10: more _ |, need _ fresh, net, never _ it, null, number |, of _ is, of _ transact, often _ it, one _ in
10: onlin _ offlin, oper, or it, outnumb the, outsid, page, paint, path comput, pictur |, pipelin _ |, posit _ #
10: posit _ against, real time, reason, recal and, reflect, reject, remain _ |, replac, sampl _ live, sampl _ |
10: shopper, sinc a, sit, so _ auc, so _ model, so _ would, space _ |, space complex, sum of, system _ |, t
10: tail _ |, take #, th, th percentil, that were, the _ path, the _ sampl, the busi, the stream, the total
10: their featur, they ask, thing, though, through _ offlin, trace, traffic |, train sampl, tune the, typic loop
10: valu at, vertic, we had, weight, what _ model, what a, when a, when they, when you, wherea _ canari
10: while the, window _ so, within #, wors, year, you can, your, zero |, | _ about, | _ need, | _ not, | _ noth
10: | _ often, | _ predict, | _ take, | _ test, | _ those, | _ tune, | _ warehous, | among, | everi, | here, | is
10: | monitor, | overfit, | right, | think, | though
11: # _ is, a model, and _ on, and _ posit, and monitor, and of, and space, architectur |, ask what, at _ time
11: at launch, at serv, averag _ |, becaus a, below, big, bit, both _ of, both the, but the, by far, can be
11: characterist, class |, code path, come back, comput _ differ, comput _ featur, conceal it, confirm, cours
11: cover, curv to, decis threshold, depend _ the, disagre |, distil _ a, distribut _ and, enough, environ, event
11: expos it, featur _ a, featur _ from, featur drift, five _ of, fraud _ |, goe _ |, group, happen, has chang
11: has it, has the, hold |, hour |, inflat, instead, instead of, is _ move, is _ other, is about, is an, issu
11: it _ not, it _ train, it answer, it predict, it to, last, let, lie, list, major class, make the, mani of
11: midnight |, much of, not _ it, noth |, notic |, now, number, occur, of live, of request, one of, out, out of
11: over all, p99 |, percentag of, pick _ metric, pick the, portion, real _ infer, recent _ |, request within
11: result |, right |, say |, scarc, send, shift _ the, sick, signal, singl, so roc, stand, state, step
11: that _ arriv, that _ random, that label, that would, the _ accuraci, the _ servic, the _ the, the _ under
11: the _ version, the _ way, the _ will, the auc, the input, the link, the second, threshold _ what, train set
11: truli posit, trust, two rate, vari, what _ was, work |, | _ again, | _ be, | _ divid, | _ featur, | _ from
11: | _ have, | _ posit, | _ quantiz, | bin, | second, | skew
12: # _ and, # of, a #, a _ sampl, a fals, about _ target, about the, afterward |, against the, age, alway _ the
12: and _ complex, and _ stream, and _ target, and featur, and is, are |, avail, bank, come _ |, compani, current
12: distil |, fine, fire, fn, handl, healthi, i e, if it, in _ code, in _ input, in _ relationship, in _ train
12: in shadow, input _ in, input _ target, is _ at, is _ right, is ask, it right, land |, limit |, look _ |
12: midnight _ the, mistak, model _ be, model has, model learn, near, next _ it, nobodi _ it, of featur
12: offlin and, on _ own, one _ it, one point, order |, outcom, outnumb, part _ the, posit _ rank, posit by
12: precis on, predict drift, price, request |, same _ |, such as, switch, the _ a, the _ valu, the candid
12: the custom, the cutoff, the map, the sum, the third, then _ |, think of, time infer, to _ next, train _ in
12: truth |, under _ roc, week |, what move, with #, with it, work, yet, you have, | _ accuraci, | _ are
12: | _ mani, | _ precis, | averag, | pick, | recal, | unlik, | watch, | yet, | ~
13: # ~, abov a, accuraci is, against, against _ |, among the, and _ model, anyon, are serv, away, axe, axe |
13: batch _ featur, close, code round, cost _ |, cost of, defect, document, doe it, doe |, drift in, each featur
13: endpoint, featur differ, featur distribut, for that, free, from _ to, from one, has shift, here |, how much
13: identifi, implement, infer _ a, input featur, input has, is _ probabl, it _ no, keep _ fals, keep the, know
13: knowledg, level, match, metric that, mix, neither, next |, no _ of, noth _ the, of _ alarm, often is, on _ |
13: pair, part of, pass, posit cost, pr _ |, predict distribut, prevent, queri, random _ |, rate are, requir
13: review, right skew, roc, serv _ in, slide, small _ |, so _ |, so it, target leakag, test |, than _ |, than a
13: that |, the _ cost, the _ stay, the axe, the moment, the number, the test, the whole, then _ it, there
13: this is, time _ an, to _ it, today, traffic _ it, unlik, up, wander, weight _ |, well, what, which _ of
13: would be, | _ can, | _ e, | _ first, | at, | cach, | code, | compar
14: a _ model, a _ on, aggreg, alon, and _ distribut, and _ in, arriv |, at the, batch |, bring, canari _ a
14: chart, cut, decis, deriv, did |, differ from, domin, either, exceed, featur _ train, flatter, have a, how far
14: incom, is recal, is there, it _ be, label land, look at, mean that, not _ the, of _ percent, of _ two, old
14: percent of, posit and, project, quantiz |, releas, same featur, server, should be, slip, slow tail, stay _ |
14: system, tell you, ten, that are, the _ code, the classifi, the next, the one, theori, thousand, up |, warn
14: wherea recal, will, window |, with _ featur, within a, | #, | _ how, | _ should, | from, | in, | regular
14: | whether, ~ serv
15: #, # _ the, a few, a limit, a retrain, add, afterward, again, alter, and drift, and serv, build, call |
15: case |, class _ and, column, comput featur, copi of, data _ featur, drift _ and, error |, everi _ |, everyon
15: everyth, featur _ and, figur, from _ train, give _ the, has to, hide the, how it, how mani, hundr, immedi
15: in |, input _ and, input _ shift, is _ #, is no, label leakag, larg, lose, margin, model get, more, night
15: not the, of _ and, of _ request, of score, on _ data, percentag, point _ the, precis and, product |, program
15: risk, score |, settl, shadow deploy, skew _ a, so i, the _ come, them _ the, third |, time _ space, total
15: train _ |, valid |, way round, write, you _ it, | _ fraction, | _ latenc, | _ like, | _ nobodi, | _ proport
15: | _ tell, | _ they, | _ you, | first, | if, | some
16: a _ answer, a miss, a small, auc, be _ at, better, call it, conceal _ tail, depart, drift monitor, estim
16: exampl, for a, fraction of, give the, has move, ident, live, midnight, need a, normal, of _ real, of _ score
16: of user, over time, per request, posit rate, probabl _ a, realli, same |, sum, the _ you, them _ |, truli
16: tune, user _ serv, way _ |, you _ |, | _ time, | both, | how, | p, | same
17: a _ or, after _ |, alert _ it, and recal, bad, by _ new, card, caus, curv _ the, did we, disagre, divid by
17: expect, featur or, find, for _ |, input distribut, latenc _ |, link, move from, notic, of _ actual, of posit
17: on _ label, on fresh, onlin, pictur, point of, share of, small, the precis, they, train ~, under the, we _ a
17: when it, you _ a, | _ has, | _ whether
18: a _ alarm, a _ predict, a threshold, as it, compar, correct |, differ |, fpr, hour, inform, it as, it by
18: later, map, matter, mean conceal, money, month |, new model, number of, of all, of fals, over, popul stabil
18: rais, record, return, than, that _ the, that of, the _ between, the _ one, the proport, threshold |, wherea a
18: within, | _ i, | _ to, | _ two, | predict
19: abov, agre, area _ the, distribut _ the, flag |, follow, harmon _ |, high, is not, is |, low, off |, on it
19: posit predict, predict _ and, probabl that, rate |, rather than, relationship between, sampl of, side
19: small _ of, someth, that a, the _ recal, the veri, | _ by, | _ leakag, | under, | weight, ~ #
20: and _ featur, area under, by a, complet, data and, even, flag, go _ |, how, i _ it, it _ the, model |
20: no longer, not _ |, of actual, rather, right _ |, roc curv, run, the _ for, track, train serv, turn, | _ for
20: | _ when, | are, | canari, | this, ~ _ |
21: a singl, actual posit, as the, class _ |, cutoff, doe not, go, how _ the, label _ |, next, no _ |, nobodi
21: of negat, popul _ index, retrain on, roc _ |, score distribut, serv _ comput, start, what _ of, whole
21: without, | _ share, | alert, | look, | no, | to
22: after the, alert when, among, chang |, do not, expos, in product, it has, negat |, of them, our, own |
22: person, remain, serv code, should, stabil index, still, thing |, to, two |, version, | _ is, | _ model, | _ ~
23: # _ #, e, featur valu, how _ of, includ, is _ chang, is it, mean _ the, minut, model, much, put, real _ |
23: serv _ |, want, | _ #, | _ an, | say
24: by _ |, chang in, data _ |, new _ |, payment, stay, too, veri, versus, whether, | _ of, | featur, | for
25: a chang, and a, fals posit, infer, is a, limit, second |, such, take, team, train _ serv, vs, | _ at
26: code _ |, conceal, equal, fals alarm, featur store, mani, no, or _ |, the slow, | _ or, | shadow, | they
26: | when
27: a _ store, between the, fals _ rate, good, here, in _ and, input drift, it was, result, the _ model, were
27: | _ shadow
28: down, few, have, in train, job, of _ featur, on a, part, predict _ |, shift |, the outcom, | of
29: also, check, leav, of #, onc, proport of, two, | _ distribut
30: can, case, data drift, the _ distribut, way, | _ a, | _ mean, | concept, | then
31: drift is, keep, on the, point, tell, that _ |, the same, | _ drift, | a, | one
32: a _ in, are _ |, in, input and, just, order, posit _ |, recal _ |, some, | real, | with
33: as, of _ predict, one |, that is, | _ in, | precis
34: a _ posit, chang, in _ |, like, proport, set, train _ skew, week
35: everi, measur, most, precis _ curv, precis recal, recal curv
36: all, new, of _ input, train and, | as, | train
37: both, distribut of, |
38: call, featur and
39: after, | it
40: at, custom, month, move |, to _ |, | _ and, | _ on
41: need, serv skew
42: see
43: make, never, precis _ recal, the two, | by
44: differ
45: come, one, skew |, | that
46: a featur, featur _ |, it is
47: test
50: same
52: # |, i
54: shift
55: use
56: concept drift
60: and _ |, with
61: drift |, | _ it
63: from
66: onli
67: on
82: for, | _ |
96: ~
104: not
118: and
"""
