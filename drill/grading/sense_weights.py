"""Weights of sense.py in hundredths of log-odds; made by tests/bench/fit_sense.py."""

BIAS = 3.95

WEIGHTS = """
-175: until
-149: catch
-137: serv
-136: skew
-131: threshold
-130: wherea, | wherea
-116: it
-110: it _ |
-109: posit
-108: drift
-107: input
-102: yes
-101: fresh, imbal, shadow, | we
-99: evalu
-97: distribut, into, rollback, the _ that
-94: curv, engin, therebi
-93: is _ by, tail, whose
-91: answer _ the, the drift, then
-90: area, latenc
-89: alert, therefor
-88: loop, p99, their, you _ the
-86: batch, leak
-85: own _ |, predict, recal, relationship
-84: the skew
-83: and the
-82: breath
-81: doe, leakag, no |, target
-78: complex, design, read, serv _ the, so that
-77: the _ until
-76: holist, optim, until the, what must
-75: a rollback, own
-74: code, of a
-73: answer in, as a, fals, name, which
-72: readabl, round, the _ of, whatev
-70: in _ breath, it own
-69: a _ roll, percentil, the leakag
-68: monitor, precis, roll, the _ |
-66: negat, we _ the
-65: a breath, between |, cadenc, question, the _ has
-64: by it, concept, data move, distribut |, metric, roll out, sort, the _ then, time, what _ a
-63: itself, the _ drift, the _ get
-62: data _ in, descend, featur a, perfect
-61: in _ distribut, move _ a, move in, the shadow
-60: answer, axi, fraud, of _ catch, the fraud, us |, whichev, | _ must
-59: a _ skew, by, doe the, ensembl, harmon, it _ answer, posit _ the, space
-58: baselin, canari, catch _ answer, pattern, product, roll _ |, sampl skew, | or
-57: comput, in _ with, is first, real is, senior, sensit, the posit, when serv, wherea we, worri, | p99
-56: a _ is, been, engin _ |, has, has _ the, real _ first, the _ and, the distribut, world, | _ ms
-55: be, becaus, bin, henc, serv _ train, when _ |, whi _ the, | becaus, | henc, | whi
-54: are _ by, becuas, but no, constitut the, fundament, is _ in, noth _ this, of _ sort, of probabl, purchas
-54: sort |
-53: a _ between, an, an underfit, but _ |, default, featur, had, request, svm, the _ design, we, | therefor
-52: an _ name, deal with, get _ by, index, into a, name |, p99 say, percentil |, relat, sampl, serv the, tabl
-52: | _ ensembl, | _ move
-51: across, answer drift, be _ by, deal, doe an, is answer, leverag, mean |, supervis, that catch, | _ cost
-51: | _ input, | _ user, | serv
-50: behav, do you, gate, loop _ an, of, of this, read |, so the, that _ or, the default, the ensembl, the request
-50: which _ doe, you |
-49: an engin, or _ drift, proxi, store, the recal, with _ of, | _ real
-48: ignor |, label, lower, monitor _ score, nope |, one _ the, ramp, sampl _ look, skew _ up, smote, the _ into
-48: the real, the store, underfit, | _ doe, | nope
-47: a, about _ of, act, ani of, in a, leak |, nope, out |, the detect, traffic, | becuas
-46: # _ it, a comput, catch the, cost, finish, logic, noth of, probabl |, retrain, tail _ a, wherea the
-45: behavior, condit, interview, label _ the, look up, posit of, qualiti, statist, tail _ mean, the, those |
-45: up the, we _ it, | ignor
-44: a distribut, each _ be, input the, it _ us, of those, separ |, unsupervis, | _ serv, | _ thus, | slow, | tail
-43: a concept, alert on, default tie, f1, if the, offlin, or answer, pattern _ learn, that _ it, the _ space
-43: the _ tie, which the, | _ concept, | _ p99, | yes
-42: against |, by the, default _ the, error type, fraud behind, fresh data, l2, major, none of, o, right _ catch
-42: the _ was, tie the, | percentil, | you
-41: consum, correct, error against, fail, for _ loss, input learn, it area, metric are, the _ featur
-41: unsupervis _ |, whi, | _ second
-40: behind _ |, brilliant, constitut, is therebi, land, real, round |, techniqu, the _ behind, the _ is
-40: the overfit, thus, user, | _ histogram, | _ loop
-39: a gate, a posit, align, and they, diverg, fail _ |, gate |, honest, is _ to, none, or doe, percent |
-39: random _ rank, schedul, stream, the _ precis, threshold it, us, | pattern, | therebi
-38: alert |, be the, cost is, depend _ which, drift _ concept, drift of, input as, one answer, parallel
-38: percent _ #, plan, recal _ the, the _ read, yes _ right, | _ fresh, | data
-37: a _ |, behind, degrad, drift featur, in one, is _ choic, of that, perform, right ~, say _ mean, shadow of
-37: the _ against, the f1, the featur, type, when the, yes ~, | _ swap, | curv, | question, ~ catch
-36: act on, and _ is, averag, bin _ it, cadenc |, chang it, drift perform, him, histogram, histogram _ psi, ignor
-36: in _ answer, it index, launch, of it, path, rate, say a, secret, the baselin, the interview, user |
-36: worthless, y, | _ would, ~ posit
-35: a _ bin, act _ |, becuas the, budget, curv _ #, differenti, is where, leakag of, must, perform _ skew, rank
-35: the _ which, the bias, the time, their _ percent, unlock, useless, | _ optim, | _ sampl, | mean, | score
-34: and _ input, and then, area _ perfect, evalu _ the, give _ model, hold _ the, input monitor, late, mirror
-34: no _ give, of concept, recal their, say yes, secret |, that _ precis, the #, the _ percent, the canari
-34: the code, the loop, thirti, this _ |, | secret
-33: an evalu, area |, complex |, distil, fals rate, give x, intact, into _ recal, is #, is then, journey
-33: look _ the, millisecond, moment, of _ |, on which, output |, p99 _ |, popul, probabl, retriev, score _ the
-33: show _ the, the no, the round, the serv, under _ #, wari, you, | _ auc
-32: # #, # _ separ, a _ be, alert _ #, an _ carri, be _ if, carri _ model, choic of, code _ the, conceptu
-32: cost _ the, distil _ cach, empow, fall _ becaus, fundament |, gradient, input _ |, latenc _ batch, model fail
-32: moment |, monitor |, peopl _ recal, peopl alway, proxi _ |, stabil, the peopl, threshold #, tie, zero _ the
-32: | _ evalu, | _ metric, | _ no, | fresh
-31: and it, answer _ |, balanc, be zero, bias, cach, delay, descend the, distribut _ |, dwarf, each other
-31: if _ peopl, it _ fresh, model be, rework, say _ about, score histogram, serv _ it, tail |, that it
-31: the _ alway, the _ leak, the _ purchas, the complex, the fraction, y the, | _ longer, | have, | may
-30: # under, a _ that, a cadenc, a label, becaus featur, befor the, day the, doe a, evalu |, featur _ the
-30: fresh |, health, hide, holist _ the, how _ is, mirror the, monitor the, or _ the, rework the, shadow _ it
-30: shadow it, swap, the _ alert, the _ miss, therefor a, threshold _ #, toward, trigger, you _ wherea
-29: a _ of, as _ fals, classifi the, detect, doe _ move, drive, error _ |, fraction _ a, harmon |, histogram |
-29: it fundament, longer hold, model to, one be, optim _ the, or is, psi |, recal _ #, regular, retriev the
-29: the _ when, the gradient, the monitor, | _ four, | _ one, | _ rework, | _ schedul, | relat
-28: a loss, accur, accuraci, actual _ from, awar, back at, behavior _ at, circl, circl |, code _ two, code did
-28: cross, day, function, i _ the, imbalanc, input _ predict, input of, is evalu, is fresh, is round, it _ wherea
-28: it depend, latenc _ a, loop was, model _ it, model talk, move _ threshold, of serv, one code, overfit, separ
-28: space _ and, that featur, the _ talk, the comput, the fall, the logic, the metric, the miss, the proxi
-28: thirti |, trade off, unchang, under it, warehous, wherea p99, which _ had, worri the, | leakag, | what
-27: a sampl, alway, and retriev, batch you, by _ until, cach the, call when, code and, comput a, distil has
-27: drift _ into, evalu by, featur has, featur to, from _ popul, is _ mean, it _ on, itself |, mismatch
-27: of _ other, perfect rank, precis _ negat, predict _ the, rate from, reach |, serv a, skew _ data, the _ as
-27: the _ imbal, the alarm, the choic, the harmon, the negat, think, traffic is, train, two question, until it
-27: when _ has, you _ then, | _ monitor
-26: a move, becaus _ is, cach _ the, defin, deploy _ time, each one, evalu _ it, featur _ becaus, fix _ serv
-26: hear _ |, him |, is _ under, it batch, it recal, journey |, learn |, log it, loss function, negat of
-26: on _ complex, perform the, product of, readabl _ o, readabl is, recal the, should the, show to, skew _ the
-26: slow _ |, space |, split the, stakehold, sweep, that _ right, the _ output, the _ to, the percentil, to it
-26: two behavior, we log, wherea _ read, wherea it, whichev _ the, | _ comput, | _ depend, | classifi, | late
-25: a recal, averag _ and, becom, code _ offlin, discharg, discharg code, error _ is, evalu _ are, has been
-25: imbal _ |, imbalanc _ the, in _ correct, in parallel, is therefor, l2 _ |, label score, lower |, mismatch _ |
-25: noth about, o _ log, o and, offlin _ the, on clean, other |, pick _ |, pipelin, precis of, predict |
-25: question catch, rate _ predict, recal _ sensit, right, select _ l1, store _ a, that _ has, the _ serv
-25: the _ train, the balanc, the fals, the flag, the plot, the pr, the traffic, time _ the, to _ share, train _ a
-25: type is, until _ |, wari _ |, we alert, wherea _ target, which _ do, would a, you call, | _ brilliant
-25: | _ true, | target
-24: are select, ask _ |, averag _ the, batch _ the, batch _ |, carri the, clean _ |, covari |, descend |
-24: engin _ the, entiti, fraction, get _ input, it store, l1 _ l2, latenc _ the, leak _ and, minus, mirror _ ramp
-24: negat and, number _ precis, offlin _ |, posit into, rate _ curv, ratio, retrain the, run on, schedul request
-24: strateg, sweep |, target |, the _ comput, the _ did, the actual, the behavior, the correct, the honest
-24: the latenc, the ramp, the train, their own, then the, to _ their, until _ code, would the, zero, | _ alert
-24: | _ relationship, | proxi
-23: a mean, an outcom, and _ and, ask _ recal, ask it, averag purchas, backfil, becaus _ percent, been train
-23: both of, budget real, by what, denomin, detect |, drift _ label, drift label, fall |, featur are, fraud is
-23: from there, have the, is _ distribut, is more, it request, land _ the, late arriv, logic that, mean, miss is
-23: of _ recal, offlin auc, percent _ the, posit are, predict _ input, random, reach, read the, real _ row
-23: request _ latenc, retrain _ fresh, shadow _ |, skew of, synerg, talk, than _ request, the cadenc, time _ on
-23: time row, to calcul, train _ the, train threshold, two valu, variabl |, was, was _ |, we ask, you _ when
-23: | _ calcul, | _ honest, | _ qualiti, | _ say, | _ techniqu, | _ variabl, | my, | psi
-22: a curv, accord _ the, batch _ real, by _ store, calcul _ |, cheap schedul, code _ it, code had, encod offlin
-22: govern, it _ batch, it precis, land in, latenc to, of _ train, of accuraci, one percent, output, patient |
-22: posit curv, promot, psi, purchas the, real _ the, refer period, say noth, skew as, so _ featur, specif
-22: stabil _ the, store the, the _ period, the _ relat, the rate, the relationship, the tail, trade, train as
-22: true, until _ store, user who, what the, which _ the, yes |, | covari, | readabl, | should
-21: #, a _ whose, a readabl, and _ class, and log, as _ comput, axi |, curv is, distribut chang, each _ type
-21: enabl, fals _ the, featur the, featur train, habit, is _ than, it _ featur, it train, l1, label evalu
-21: land _ |, look _ at, miss, miss _ |, negat class, noth, of _ all, plot, popul _ alert, posit _ threshold
-21: predict it, predict label, question |, read _ skew, real posit, receiv _ the, sensit |, target _ featur
-21: that read, the _ run, the _ say, the _ sweep, the _ trigger, the all, the dropout, the error, the half
-21: the reader, the tree, the warehous, toss, true axi, who _ the, world _ the, | cheap
-20: # percent, across the, alarm _ so, area rank, at _ fraud, be input, been _ by, beyond the, bias |, cheap
-20: class default, copi _ parallel, copi in, correct _ qualiti, cross the, drift to, dropout, dwarf the, eachoth
-20: earli sampl, encod, engin for, far, feel, for _ score, four, habit |, had _ for, has _ |, input relat
-20: is show, it _ yes, it promot, l2 _ the, logic of, major |, must _ it, not act, of _ condit, of _ curv
-20: of their, off that, off with, on whether, overfit _ it, perfect the, precis the, qualiti of, reader, report
-20: say _ and, so _ five, stabil of, that _ l2, that comput, that five, the _ go, the _ sinc, the _ wait
-20: the concept, the mean, their _ |, themselv, to _ input, train _ from, train comput, user output, was _ so
-20: we shadow, when _ metric, whichev _ was, whose _ is, with like, would _ input, | _ curv, | _ know
-20: | _ product, | _ that, | _ x
-19: # request, a _ negat, alert the, alreadi _ in, and _ was, baselin |, catch _ rate, class _ it, cost _ recal
-19: each error, excel _ the, fals |, featur _ encod, from _ drift, function _ and, gradual trigger, harmon _ the
-19: hit, holist |, if _ system, in o, index _ far, input _ it, is _ featur, is _ on, is _ round, it regular
-19: judgment |, log and, model _ so, not _ upon, o _ |, observ, of _ metric, of _ own, one day, other _ the
-19: percentil _ |, popul bin, promot _ |, qualiti |, safe, score it, score when, so one, system _ is, tail _ #
-19: telemetri, that _ canari, the _ alreadi, the _ lower, the _ rank, the _ relationship, the imbal, the pipelin
-19: the retrain, the system, the user, through the, time _ predict, to _ predict, unlock the, valu _ the, we _ on
-19: what _ user, whatev _ has, whatev was, whenev, whose featur, window _ the, write in, | _ error, | _ f1
-19: | _ imbalanc, | _ traffic, | deploy
-18: # _ evalu, # _ from, # ms, a negat, accord, act upon, after it, against _ of, align |, and _ pr
-18: and _ request, and _ stop, and negat, and time, be give, bid _ and, by _ it, by how, candid _ the, choic
-18: class, code a, concept _ the, concept is, design is, differ _ comput, differ that, distil batch
-18: distribut _ day, drift it, duplic _ live, equiti, ever _ the, excel, from _ f1, hand in, have been
-18: how _ drift, how y, in accord, in hand, input _ the, input _ they, into _ distribut, into be, is _ about
-18: is _ y, is defin, it class, it threshold, it |, itself _ in, label _ to, late precis, leverag _ as, like |
-18: memori of, minor of, move _ distribut, of day, other at, plot specif, posit hit, qualiti _ of, ratio of
-18: score _ input, score are, servic |, shall, shall be, share the, sliver of, smote _ precis, specif is
-18: stream and, target and, that _ an, that smote, the _ feel, the _ hit, the condit, the path, the rubric
-18: the sensit, them _ each, therebi _ the, thing that, threshold _ over, to be, transact _ the, under
-18: under sampl, upon |, varianc, watch by, wherea _ differenti, which _ how, while _ shadow, while with
-18: who behav, whose _ are, work _ in, worri _ the, | _ act, | _ behav, | _ complex, | _ major, | give, | on
-18: | stabil, | would
-17: # _ hide, # sampl, a _ drift, a _ first, a _ nobodi, a _ serv, a logic, a moment, a sliver, alarm, and _ plot
-17: and _ real, and _ which, and _ work, and skew, and until, ani, are well, auc and, backfil it, becaus #
-17: believ a, between, bid stream, both _ them, calibr _ the, canari _ |, comparison, comput _ averag
-17: comput _ world, consum _ score, curv _ sensit, deploy, distribut _ over, drift from, drop |, fals one
-17: featur _ at, featur it, featur look, for calibr, fraud _ optim, gradual, had been, has precis, have _ two
-17: heard, in _ laboratori, in which, input _ a, input _ featur, instanc |, instrument, is _ calibr, is _ memori
-17: is _ offlin, is cost, it _ you, it comput, it go, judg, judgment, know _ model, learn the, live _ stream
-17: live bid, lower the, mean _ a, memori _ the, metric _ watch, model _ befor, moment _ or, new ranker
-17: nobodi _ on, of _ comput, of _ live, of _ model, of _ peopl, of _ target, of both, on _ the, on _ while
-17: or will, other _ for, pipelin _ featur, posit _ all, posit _ and, posit to, precis would, qualiti _ the
-17: ramp from, read _ so, recal would, rubric, rubric |, same read, sampl _ or, sampl _ train, serv of, serv |
-17: shadow _ give, shadow you, share, sinc _ predict, sinc the, skew _ |, sliver, small share, smote has
-17: so _ that, that serv, the _ after, the _ averag, the _ bid, the _ in, the _ specif, the catch, the laboratori
-17: the recent, the refer, the ruler, the well, those, time _ product, true _ of, truth _ the, useless |
-17: weigh the, well and, whi would, with shadow, would _ whether, wrong |, y _ the, you give, | _ accord
-17: | _ been, | _ believ, | _ distil, | _ leverag, | _ promot, | _ trade, | candid, | whose
-16: # has, # millisecond, a _ function, a _ layer, a _ read, a _ you, a latenc, a tail, about _ i, about precis
-16: about recal, all those, am _ about, and _ consum, and _ pipelin, and each, and qualiti, are duplic
-16: ask _ precis, at it, batch _ predict, batch for, becaus otherwis, befor _ complex, busi, by _ shape, by serv
-16: candid, clicker, covari, cultur, defin _ the, degrad _ predict, detect _ the, drift and, for _ of, for metric
-16: for predict, function _ of, give |, have _ train, how _ that, i _ off, i alway, i know, if _ am, imbal the
-16: index |, input _ to, into an, is _ differ, is for, it _ so, label and, label leak, laboratori, latenc _ user
-16: latenc is, launch _ the, launch it, lifecycl, longer, look _ it, manag, mean by, metric _ the, minor
-16: misclassifi, monitor _ whose, my _ befor, name the, negat _ a, negat _ their, nobodi act, of _ percentil
-16: of _ until, one _ need, or had, otherwis _ would, percent _ accuraci, pipelin _ it, piplin, plan |
-16: point _ and, precis _ it, precis _ label, precis |, predict _ of, random one, rate the, real _ are, real one
-16: recal _ negat, recal i, relationship of, relationship |, request _ |, runtim |, same _ that, schedul by
-16: select, senior candid, serv train, shape _ |, share it, talk |, that answer, the _ land, the _ ranker
-16: the _ world, the bug, the confus, the entiti, the launch, the leak, the minor, the piplin, the quantiz
-16: the ratio, the runtim, the space, the stabil, the yes, then it, then serv, therebi _ into, therebi a
-16: those time, to what, train is, under _ |, user _ mirror, we manag, what _ lower, wherebi, whether _ featur
-16: with _ canari, would report, | _ day, | _ degrad, | _ holist, | _ log, | _ window, | wherebi
-15: # _ finish, # user, a _ path, a _ which, a predict, accur condit, align with, and _ i, and _ would, and other
-15: are the, around, arriv _ are, averag of, becaus _ look, been _ of, behind each, bin and, bug _ the, bug of
-15: by _ day, by cron, catch a, class of, class that, code _ fundament, consum the, cron _ and, cron |, defin the
-15: deliveri |, design _ the, detect is, did the, distribut _ to, distribut that, eachoth |, experi _ so
-15: far from, featur of, finish it, fresh _ |, give each, go _ the, go for, hand _ the, harmon _ so, hide |
-15: in _ log, is _ harmon, is _ percent, is this, is worthless, it _ back, it _ this, it moment, it when
-15: itself _ the, judg the, label _ input, log _ |, mandat, mean finish, minus _ |, model _ worthless
-15: monitor _ their, monitor is, ms, my, of _ cadenc, of _ f1, of _ wrong, of skew, of thirti, often that
-15: one and, other is, overnight, own featur, own percent, per _ |, period, popul the, pr _ and, precis i
-15: previous, product is, quantiz _ |, rare negat, readabl _ the, realtim score, recal #, recal need
-15: request insid, right size, roc becom, rollback _ retrain, ruler, runtim, sampl _ offlin, score _ parallel
-15: score tabl, shadow what, show, skew _ defin, split, store _ featur, tabl _ by, tabl overnight, target is
-15: that _ rollback, that the, that train, the _ becom, the _ finish, the _ negat, the _ offlin, the _ predict
-15: the batch, the drop, the fresh, the qualiti, the trade, their _ alarm, then _ a, those _ it, threshold the
-15: time _ say, to _ own, to _ until, train _ alert, train away, two _ code, upstream _ |, user _ and, wait _ the
-15: was right, way _ the, we _ for, we right, what _ you, wherea _ are, which _ train, with canari, world of
-15: worthless _ becaus, worthless _ the, yes and, | _ behavior, | _ govern, | _ path, | _ senior
-14: # get, a _ complex, a _ relationship, a coin, a consist, a ratio, a relationship, a true, accuraci in
-14: act _ by, all _ time, and _ code, and _ from, and _ index, answer _ a, batch by, behavior _ code, beyond
-14: brilliant |, bug, busi negat, by _ yes, cach of, cadenc _ the, carri, comput _ interview, comput _ |
-14: correct _ the, correct the, cost the, curv and, data _ to, data launch, decreas, denomin |, do _ catch
-14: each _ insid, empow _ to, far _ what, flow, function |, get answer, gradual _ |, guess, has _ percent, hear
-14: hide behind, i am, input a, is _ engin, is _ one, is _ recal, is _ store, is averag, is predict, is useless
-14: it copi, label _ it, loop _ design, loss, loss _ |, manag to, mean _ is, millisecond _ the, miss _ cost
-14: model _ the, ms of, need _ and, need _ be, negat _ fraud, negat _ into, of _ as, of _ correct, of _ drift
-14: of _ problem, of _ time, often did, on whichev, one _ and, onto, or must, own _ and, parallel or, path compar
-14: popul _ bin, posit _ catch, posit lower, precis _ ask, precison, predict _ recal, predict by, question _ a
-14: ranker and, read _ of, real metric, realtim, relat to, relationship _ it, relationship _ so
-14: relationship retrain, report the, request it, retrain trigger, right _ and, right of, score _ in, senior _ is
-14: serv _ class, serv _ where, serv can, serv comput, shadow _ a, shadow _ of, share _ in, sinc fraud, so _ get
-14: spell, statist |, target _ it, than the, that each, that ring, the _ axi, the _ could, the _ input, the _ off
-14: the _ over, the accuraci, the engin, the genuin, the instanc, the popul, the precison, the rollback
-14: the truth, the wrong, then alert, three _ worri, threshold that, till, to _ mean, to itself, to stream
-14: train it, transact, two number, typic engin, unchang _ |, warehous _ stream, weight _ fit, weight get
-14: what do, wherea _ is, will the, world _ it, worthless |, would ask, you gather, | _ area, | _ arriv, | _ axi
-14: | _ leak, | _ name, | _ outcom, | _ purchas, | _ rate, | _ right, | doe, | end, | traffic
-13: # _ flip, a _ chang, a fundament, a request, a time, accuraci _ it, actual _ posit, and _ busi, and _ the
-13: and third, answer it, are _ alarm, are distribut, area of, at _ |, be show, becaus _ act, becaus _ |
-13: been show, behavior of, both _ read, by _ coin, by _ featur, can _ the, canari _ traffic, catch it
-13: class _ train, code _ behavior, coin, comput _ worri, confus, confus matrix, correct _ |, cost _ alarm
-13: could _ it, coverag, cron, data _ serv, data monitor, deploy _ shadow, deploy _ what, diverg from
-13: drift _ monitor, each _ at, each fals, error _ by, fast _ the, featur _ so, find _ one, first worri
-13: fresh _ monitor, gather the, grade _ with, half |, has one, heard |, histogram move, hit _ rate, honest i
-13: how _ real, how often, i _ ask, i believ, in _ millisecond, input _ on, input alert, instanc, is _ a
-13: is _ becaus, is _ cost, is _ request, is _ thing, is act, is catch, is singl, it _ into, it _ is, it _ target
-13: it accuraci, it time, label the, latenc that, leak _ imbal, live _ so, major recal, mani _ posit, matrix _ it
-13: metric _ and, model _ of, monitor _ where, move around, negat optim, nineti, nineti nine, no class
-13: of _ precis, offlin |, on _ it, on by, one number, optim _ fals, over it, own train, parallel _ |
-13: parallel user, percent _ roc, pipelin window, posit _ real, posit becom, posit |, proactiv, product _ the
-13: rare _ optim, rate _ the, read both, real peopl, realli is, recal _ ask, recal _ posit, recomput _ it
-13: regular _ it, retrain _ the, right _ it, roll the, say we, score _ overnight, sensit _ it, sensit _ the
-13: share _ miss, share featur, skew by, skewd, stream the, that, that _ at, that _ label, the _ alarm, the _ are
-13: the _ window, the product, the rare, the row, the servic, the transact, then _ comput, three thing
-13: threshold _ lower, to _ shadow, to _ up, to label, traffic _ parallel, traffic _ show, train by, train of
-13: train |, transact befor, until _ featur, valu of, wait for, we go, what _ realli, whatev _ posit
-13: where _ weight, where request, where the, window, with _ you, worth, | _ bin, | _ data, | _ mirror
-13: | _ otherwis, | _ owner, | _ p, | chang, | mirror, | will
-12: a _ featur, a class, a live, alarm _ |, am, an averag, and _ accuraci, and _ fals, and _ imbal, and _ precis
-12: and _ sensit, and _ who, and fresh, and precis, anoth _ for, anoth name, are _ drift, are _ the
-12: are _ through, are within, area _ rank, around |, as _ distribut, ask about, audienc, back into, base |
-12: becom the, befor _ featur, breath |, budget |, by _ real, by watch, calibr of, canari _ to, class _ the
-12: comparison |, complex _ the, concept has, concept |, consist is, coverag _ the, curv can, data _ when
-12: data is, design at, design the, differenti the, divid into, doe _ consum, each, end _ end, end to
-12: evalu metric, fals _ of, featur _ move, featur _ time, featur stay, first _ data, fix the, flag _ the
-12: for _ fals, gate _ skew, gate the, go to, goe live, goe wrong, histogram is, hit _ the, how fast, index _ |
-12: insid _ latenc, is how, is the, it _ and, it _ posit, it _ with, it finish, it lower, it previous, it target
-12: learn, metric _ cost, monitor _ promot, more _ than, name _ it, need to, new _ and, nine, of _ hide
-12: of _ readabl, of correct, of everi, often _ was, on recal, onboard, one _ for, onlin offlin, onto the
-12: oper point, or _ be, orchestr, over everi, parallel to, plan _ the, posit _ right, posit find, precis _ the
-12: precis is, problem _ |, problem featur, ramp the, read _ |, reader of, real _ get, recal _ to, request get
-12: retrain it, round _ the, sampl the, sensit over, serv _ to, sinc _ featur, skew _ request, so _ request
-12: so _ traffic, so both, store _ real, store of, store that, tabl _ batch, that recal, the _ canari
-12: the _ complex, the _ had, the _ matrix, the _ share, the _ tail, the _ want, the _ watch, the _ worri
-12: the bin, the curv, the major, the onlin, the promot, the psi, the readabl, them |, themselv _ the, then _ get
-12: therefor the, thing _ the, through, through code, to _ loop, to end, to full, traffic with, truth, truth _ a
-12: typic _ to, user _ are, valu _ |, way that, weigh, whenev _ is, which _ posit, with _ user, world |
-12: worri about, yes it, | _ alway, | _ finish, | _ worri, | empow, | honest, | three
-11: a _ class, a _ leak, a _ than, a _ the, a _ way, a delay, a leak, a safe, a shadow, a type, alarm it, alreadi
-11: an error, and _ #, and _ often, and _ threshold, and onc, and train, and user, and whatev, answer each
-11: are _ when, are mirror, ask whether, at scale, auc |, averag _ from, axi _ the, back _ the, balanc |
-11: basic _ take, basic you, be _ in, becom _ by, by _ covari, by _ fraction, by _ the, by cost, by train
-11: can _ train, canari _ are, canari sing, candid _ becaus, catch _ yes, centric, choos _ candid, code _ and
-11: code _ to, code design, code the, complex _ |, complex read, concept the, consist, correct of, denot the
-11: design _ it, differ _ it, doe _ model, drift _ score, drift _ them, drift the, duplic, each metric, earli _ |
-11: engin _ code, f1 _ a, f1 and, fals _ and, fals _ is, fals cost, far |, featur _ between, featur histogram
-11: featur until, fit _ train, fraud than, genuin, genuin _ instanc, get correct, go |, gradual _ of
-11: harmon report, hear you, holist leverag, if i, imbal is, in batch, insid a, instanc and, interview _ and
-11: into the, is _ first, is fit, is posit, is store, it _ accur, it _ correct, it _ imbal, it ask, it decid
-11: it offlin, it realli, know the, label valid, layer, loss |, major _ recal, metric of, model _ by
-11: model healthi, model output, monitor of, no time, now |, of _ patient, of _ refer, of _ share, of each
-11: of what, off _ the, on _ rate, oper _ |, out _ it, p99 _ that, per patient, pipelin _ the, posit _ themselv
-11: posit divid, pr, predict _ drift, predict _ own, previous plan, psi _ the, raw _ |, recal _ averag
-11: recal _ therebi, refer, report _ there, report _ when, retriev _ |, roc _ honest, round are, safe |
-11: schedul _ the, sensit is, serv _ until, sing, skew _ is, so, so _ pr, so _ you, so basic, so concept
-11: stop _ |, target _ the, that #, that _ is, the _ bin, the _ catch, the _ give, the _ predictor, the _ retrain
-11: the _ they, the _ threshold, the patient, the small, then _ more, there _ more, they _ you, threshold per
-11: time of, traffic _ and, unchang _ it, upon, upstream, valu _ each, wari of, was posit, we answer, we judg
-11: wherea p, which _ fals, who are, whose precis, within the, within |, world are, worri of, | _ centric
-11: | _ fraud, | _ hit, | _ percent, | _ recent, | consist, | our, | rate, | round, | so, | store, | threshold
-10: # _ are, a _ retrain, a _ system, a busi, a fraudster, a log, a problem, a transact, a yes, and _ learn
-10: answer _ fast, answer _ mani, are _ that, are a, are hide, area _ guess, at night, batch _ lower, be _ right
-10: be fals, by _ an, by read, candid is, catch _ |, catch by, cheapli, choos |, concept _ it, count the
-10: curv whose, day per, delay _ |, delay label, deliv a, deliveri, denomin of, diverg |, drift their
-10: drift until, ensembl _ a, express as, first _ of, fraud _ the, fresher, from what, fundament _ a, gather
-10: gradient is, has look, have them, healthi by, i keep, if _ answer, imbal _ it, in _ cadenc, in place, ingest
-10: interview the, interview |, is _ fraud, is _ latenc, is _ product, it _ boundari, it _ percent, it _ until
-10: it hit, it pipelin, it varianc, it worthless, keep _ model, last _ the, last and, late _ the, latenc _ it
-10: launch _ and, live averag, log _ so, logic and, manag _ the, mean _ it, mean tail, metric has, mirror _ the
-10: model wrong, monet, monitor _ live, must cover, name for, neural, neural _ |, not _ by, obsolet, of _ budget
-10: of _ was, of busi, of data, of outcom, of student, off, often _ model, on _ model, one _ whenev, one report
-10: over the, overnight job, own _ in, own drift, p _ a, path is, per model, percent _ for, percentil _ #
-10: perfect is, pick _ if, plot _ threshold, plot it, point |, popul _ a, pr curv, precis _ what, predict of
-10: product _ a, product in, question _ precis, rank _ and, rare _ are, rate and, ratio |, read _ qualiti
-10: real _ and, recal _ be, recal _ fraud, request _ serv, roc _ which, roll _ shadow, row _ it, row that
-10: same way, serv valu, shadow _ plan, sign |, simpler, sinc _ #, skew _ third, so _ class, stay _ by, tactic
-10: tail it, target _ a, than |, that _ sampl, that skew, that was, the _ data, the _ indic, the _ own
-10: the _ pass, the _ point, the _ split, the _ till, the alway, the health, the intact, the lead, the micro
-10: the neural, the pattern, the plan, the predict, the quantil, the student, the trigger, the unchang
-10: then _ distribut, then _ from, then a, threshold _ distribut, threshold get, threshold of, time _ code
-10: to _ you, to catch, train an, train the, tree, trigger |, type _ busi, unlabel, until _ model, user score
-10: valu _ last, visibl |, want _ hear, warehous _ serv, warehous as, warehous has, what _ report, when _ predict
-10: window averag, worth _ a, would detect, yes _ so, | _ delay, | _ standard, | _ thing, | _ worthless
-10: | accuraci, | be, | express, | fix, | two
-9: a _ candid, a kind, a monitor, a target, a transform, accuraci |, ad _ in, ad call, alert by, alway |
-9: an entiti, and _ get, and _ harmon, and _ late, and _ pick, and _ then, and _ train, and code, answer _ ad
-9: answer _ and, answer _ to, answer has, are, are mean, as _ |, ask _ the, auc _ the, away _ more, batch of
-9: be _ out, be fresh, be wari, becaus _ arriv, becaus fraud, befor it, behavior _ a, besid the, bug _ concept
-9: busi _ the, by _ harmon, by _ much, by _ world, cach _ in, calcul, call in, canari _ it, classifi, code it
-9: comput of, copi |, correct _ and, data _ the, data that, depend on, did, did it, differ same, distil the
-9: distribut _ learn, diverg _ path, do _ retrain, drift _ the, each _ call, each ad, each time, f1 _ is
-9: f1 score, featur _ it, featur arriv, featur bin, finish _ mean, first |, fit on, fold of, fp _ the
-9: fresh relationship, get _ of, grade, harmon _ a, has score, hit the, honest |, i say, in _ or, in _ to
-9: interview _ then, into _ differ, is _ overnight, is name, is serv, it _ budget, it _ two, it _ where, it fals
-9: it flag, it late, it optim, it user, label which, let the, lie _ the, live _ in, mean _ one, mean to
-9: millisecond _ and, millisecond |, minus _ it, model _ is, monitor train, more _ less, more _ one, more or
-9: multipli the, name _ the, negat cost, number _ it, of _ fals, of _ fundament, of _ loss, of _ relationship
-9: of _ shadow, of fp, of |, offlin alert, often _ the, often the, one _ balanc, one _ same, one _ threshold
-9: one is, onlin _ and, output _ a, own _ data, own model, p is, percent, pipelin _ cover, plus the, posit _ it
-9: posit _ predict, pr |, precis was, preprocess |, proposit, proposit |, qualiti _ until, quantiz _ the
-9: question _ how, race, readabl |, real _ did, recal cost, regular |, repair |, request _ hide, request the
-9: respons |, retrain if, ring, roc is, rollback retrain, round about, rule the, score _ it, serv _ whichev
-9: serv is, sinc _ is, slow, so _ train, speak to, stakehold |, store in, target _ intact, target _ retrain
-9: target it, teacher of, than it, than one, that _ #, that _ each, that _ late, that how, that report
-9: the _ befor, the _ healthi, the _ keep, the _ minus, the _ skew, the _ speak, the fix, the oper
-9: the overnight, the question, the queue, there |, they _ the, they _ |, this _ is, threshold _ all
-9: threshold _ the, threshold against, threshold and, thumb _ the, time it, to _ fals, to _ product, to _ the
-9: to a, to whichev, toward _ |, tp over, train _ each, train _ when, train time, true _ over, two world
-9: type of, user tabl, usuali, valid _ it, varianc _ a, warehous _ a, was train, what _ it, when _ number
-9: when _ the, wherea _ bug, whereupon, which _ metric, which input, wrong, x, yes _ the, you _ if, you _ report
-9: you look, you pick, you would, | _ catch, | _ condit, | _ deploy, | _ detect, | _ logic, | _ small
-9: | _ whatev, | _ will, | offlin, | popul, | rare, | realtim, | usuali, | whereupon
-8: # _ earli, # _ had, # _ have, # _ of, # _ who, a _ label, a _ traffic, a _ valid, a fraud, a late, a number
-8: a tabl, accuraci _ the, accuraci _ |, alarm that, alert _ their, all _ way, an autom, and _ belong, and _ can
-8: and _ divid, and _ hit, and _ lower, and _ of, and _ pattern, and _ shadow, and _ so, anwser, appli the
-8: are tell, averag _ of, backfil by, backfil the, batch _ in, batch is, be alert, be in, becaus _ fals
-8: becaus _ was, been _ to, believ, bid, bin it, budget and, by _ class, calibr by, can the, canari _ the, cash
-8: catch _ it, catch _ predict, class _ a, code _ then, code in, cohort, comparison of, cost _ and, cost |
-8: curv _ becaus, curv |, day predict, definit and, degrad _ and, degrad the, delay _ becaus, delay _ label
-8: design code, detect the, differ _ valu, distribut is, distribut the, do input, drift _ a, drift _ where
-8: drift world, drop _ a, earli _ so, entiti _ time, error are, everi _ that, fall, fals axi, featur _ distribut
-8: featur _ therebi, featur have, feed |, first be, first the, flag are, fold _ a, for recal, for score, fraud |
-8: fresh right, fundament _ |, get _ true, get more, get the, had _ to, had drift, half is, have _ #, i _ a
-8: i catch, if _ featur, if _ target, imbal _ a, imbal serv, in _ fold, input _ fresh, input had, input until
-8: instead at, is judg, is previous, is stabil, is underfit, it _ arriv, it _ fals, it _ predict, it _ within
-8: it all, it canari, it code, it delay, it monitor, it not, it skew, itself in, job that, label _ so
-8: lead indic, leak _ a, let _ offlin, live _ the, live featur, live |, log, look instead, machin _ is
-8: mani _ doe, mann, mann whitney, mean _ f1, mean _ nineti, memori, micro |, millisecond _ so, mismatch |
-8: miss alarm, model _ live, model _ shadow, model _ what, moment _ is, monitor _ a, more of, my _ is, my model
-8: no _ in, of _ in, of _ posit, of _ previous, of _ roc, of alert, offlin number, one until, optim is
-8: or _ chang, order _ #, own deploy, p99 goe, p99 would, parallel with, pass the, pattern _ the, percent finish
-8: percent that, percentil in, perfect _ whose, perfect under, pipelin is, pipelin with, plot by, posit _ has
-8: posit _ of, posit on, precis _ denomin, precis _ therebi, predict _ as, predict that, proxi that, ramp _ so
-8: rank _ the, recal to, recent, request _ answer, retrain _ rollback, right when, roc _ of, round behav
-8: rule _ thumb, same valu, sampl it, score _ day, score _ or, serv and, serv it, share _ store, slowli from
-8: so _ #, so _ delay, so _ millisecond, speak _ the, stabil _ it, stabil _ popul, stabil by, store _ fraud
-8: store _ it, stream _ |, supervis _ a, supervis is, system _ and, that _ are, that _ serv, that product
-8: the _ be, the _ behav, the _ budget, the _ exceed, the _ plan, the _ store, the _ teacher, the averag
-8: the comparison, the copi, the fold, the guess, the model, the schedul, the thirti, them _ so, them _ wherea
-8: then _ of, then _ predict, three, thumb, till the, time _ or, time _ skew, time pass, to _ featur, to hear
-8: to remov, to time, train befor, train must, transact |, true _ it, true _ on, typic, underfit _ the
-8: user _ the, user _ |, user feel, valu _ a, valu is, varianc and, visibl, watch for, watch |, what one
-8: whatev _ offlin, when _ rule, when two, whereupon the, which _ onlin, which is, which label, whitney
-8: who _ it, within _ request, world the, would, you monitor, you report, you take, | _ basic, | _ canari
-8: | _ machin, | _ negat, | _ popul, | _ transact, | _ zero, | actual, | defin, | latenc, | roc, | time, | who
8: # _ negat, # time, # true, a _ distil, a _ distribut, a _ window, a column, a differ, a model, a proxi
8: a real, a sensit, a shift, about how, abund _ negat, activ, against it, age |, alert _ |, all _ it, all _ the
8: all the, alpha, alreadi _ |, an _ in, an analyst, an earli, an exampl, and _ check, and _ serv, and _ when
8: and one, and pick, answer _ #, appear, approv, arriv late, ask for, assess, at launch, auction, automat
8: averag is, averag precis, away the, b4 _ |, back to, be |, beforehand, begin _ be, between _ input
8: between input, bit, block, book, both _ of, both kind, bring it, bulk, busi _ of, by _ for, by _ medic
8: by far, can _ |, chanc |, cheaper, class _ that, code _ data, come |, compar the, comput _ train
8: concept _ move, convers, copi _ the, correct _ wherea, cost onli, could _ the, cours, cover all, criterion
8: cross _ |, curv _ which, data _ move, data |, decis threshold, decis |, declar, depart from, descript
8: differ _ in, distil |, distribut _ predict, diverg _ |, earn, empti, estim |, even _ fals, everi _ is
8: evolv _ the, exact what, fals _ in, featur _ that, featur that, fewer, first _ the, first i, fix _ |, fix it
8: flatter _ |, for real, fraud catch, free, freez, fresh label, from _ raw, from one, from train, gap between
8: get |, go _ a, go live, goe, goe through, good _ |, happen |, have _ sensit, healthi, huge negat, i _ that
8: ident in, identifi _ the, identifi by, improv, in _ #, indic |, input _ concept, is _ among, is _ i
8: is _ time, is _ you, is also, is characterist, is comput, is data, is onli, it _ data, it _ how, it _ like
8: it _ no, it _ not, it a, it at, it give, it goe, it on, it will, jump, label _ in, label are, label arriv
8: label for, label into, languag, larger, late |, later _ the, leakag _ when, leakag |, least, limit user
8: live input, live traffic, loss is, mail, main, make by, make of, march, matter to, medic _ |, method
8: metric _ |, million _ row, mismatch between, model _ on, model predict, model score, model see, model was
8: more |, must _ the, must agre, my own, needless, night batch, nobodi has, normal _ |, of _ and, of _ code
8: of _ move, of _ origin, of _ sampl, of _ the, on an, onc it, one _ in, onlin _ offlin, onlin serv
8: onlin store, or _ is, out to, outcom _ a, outcom by, output _ |, output are, over #, over _ of, paint
8: parallel |, pass a, payment |, peopl |, person who, portion of, posit _ detect, precis against, predict _ by
8: predict _ correct, predict _ major, predict _ measur, push, qualiti _ |, rang |, real fraud, real request
8: recal _ a, recal _ each, receiv a, reduc, releas |, replac, repli, request _ second, rest |, risk |
8: round _ precis, rt _ ~, rule _ map, rule that, s, satisfi, say _ of, say how, score to, season, serv ~
8: shadow ~, shape of, share _ is, should _ retrain, sinc a, someon, someth _ it, start |, stay as, store _ so
8: store _ |, stratifi _ |, strict, subset, t, take #, target that, temperatur is, that _ be, that _ learn
8: that _ notic, that _ on, that an, that both, that doe, that map, that nobodi, that we, the _ demand
8: the _ doe, the _ log, the _ th, the _ themselv, the _ transact, the card, the caus, the deriv, the effect
8: the expect, the fpr, the full, the moment, the payment, the shape, the sick, the third, their featur, then i
8: this one, threshold _ |, through train, time _ it, to do, to that, true |, truth |, turn _ to, two _ disagre
8: two averag, two comput, under a, under extrem, unequ, user notic, vertic, walk, wander, warn _ |
8: were _ posit, what _ fals, what we, what |, when _ alarm, when _ is, when a, where it, wherea _ drift
8: whether _ drift, whether it, with _ the, with the, word |, you _ out, your, | _ age, | _ check, | _ count
8: | _ covari, | _ engin, | _ extrem, | _ far, | _ fold, | _ long, | _ onlin, | _ pay, | _ recal, | _ those
8: | _ track, | alway, | cost, | count, | e, | keep, | metric, | model, | move, | output, | over, | perhap
8: | plus, | right, | their, | there, ~ _ b4, ~ _ skew, ~ score, ~ ~
9: # _ in, # _ posit, # of, a _ split, a _ user, a case, a complet, a pictur, a poor, abund, abund of, acquisit
9: act _ it, against a, against drift, agre _ train, all threshold, and _ deriv, and _ for, and _ product
9: and _ they, and _ we, and an, and at, and featur, and keep, and no, and on, and what, and when, anoth _ |
9: are _ in, are in, as _ it, as _ was, ask how, at onc, axe _ and, b4, bank, batch |, becaus _ serv, befor |
9: begin to, bias is, both side, by _ model, cach _ |, chang of, chart, choos by, clear, code round
9: comput _ differ, conceal the, consum need, cost _ a, cover, data _ and, decid, definit |, deriv _ featur
9: deriv of, describ, differ _ |, dilut, distribut _ drift, done, drift _ in, each _ get, each _ within
9: each has, each kind, error of, everybodi, examin, expos the, extrem, fals _ outnumb, fals _ you, fals negat
9: featur _ comput, featur _ train, featur from, fill, fit, for _ metric, for each, from _ outset, general
9: get _ percent, great, harmon mean, histogram of, holdout, horizont, how _ featur, huge, in _ loss, in _ own
9: in _ shadow, inflat the, inform about, input _ in, int8, is sweep, it _ for, it _ name, it _ of, it _ when
9: it can, it underfit, job _ the, ks, label come, label land, land |, leak _ the, leak into, leakag _ evalu
9: look at, low |, make it, mask, mass, matter _ the, mean hide, mean would, metric that, model _ be
9: model _ serv, model should, monday, move _ input, nois, not _ a, object, occur when, of _ #, of _ by
9: of _ transact, of drift, of error, of our, of peopl, offlin and, on _ schedul, one featur, origin in, outlier
9: outnumb the, outset, outset |, outsid, overfit |, own _ is, own label, p99 |, paramet, path comput
9: per second, percent _ user, percent _ which, percentag of, pipelin _ so, posit _ against, posit _ fals
9: posit _ rank, predict score, predict to, present, proper, pull, qualiti metric, queri, random _ of
9: rather _ the, recal by, reflect, relationship _ input, repeat, request and, request per, rise |, rt
9: sampl _ live, say _ percent, say that, say the, sensit _ #, serv _ and, serv pipelin, shadow |, ship, silent
9: sit in, skew ~, slow _ that, so _ they, so _ would, so noth, someth _ |, space complex, spam, step |, suspici
9: sweep and, take _ valu, temperatur, text, that _ real, that label, that would, the _ conceal, the _ fraud
9: the _ i, the _ metric, the _ should, the _ tabl, the _ thing, the abund, the acquisit, the candid, the covari
9: the current, the first, the incom, the line, the map, the new, the null, the outset, the person, the ranker
9: the thing, the total, the work, then how, there _ no, they are, they ask, through _ offlin, time |, tini
9: to _ what, to see, trade _ |, train sampl, truli _ |, under _ precis, unit, until then, until we, use the
9: use |, usual a, valu _ of, vari, version of, view, was detect, we _ |, we have, what move, what proport
9: when fals, where, whole _ |, whom, will not, window _ so, with _ train, with _ true, with it, within _ ms
9: within a, write down, you _ of, you need, | _ alarm, | _ call, | _ fit, | _ hide, | _ miss, | _ much
9: | _ night, | _ pr, | _ prevent, | _ quantiz, | _ random, | _ read, | _ report, | _ stabil, | _ their, | _ two
9: | _ up, | among, | each, | feedback, | hide, | most, | nobodi, | onc, | pick, | rt, | stratifi, | such, | the
9: | unlik, | usual, ~ shadow
10: # _ is, a _ contain, a _ never, a _ student, a day, a month, a night, a project, a year, against _ train
10: all of, along _ curv, although, among _ |, an _ is, and _ a, and _ complex, and _ target, and input
10: and predict, and recal, and score, and space, anyon |, architectur |, at _ precis, at midnight, attribut
10: automat |, averag _ |, axe, bake, bar, batch _ featur, befor _ |, behind a, both the, break |, by itself
10: cach |, care, chang the, characterist, cluster, code comput, column |, come from, common, conceal it
10: contrast, cost _ |, curv _ each, day |, distribut move, document, down the, drop, dure, each _ it
10: each _ weight, error _ the, exist, explain, fault, featur _ from, featur distribut, filter, fire |
10: fraud detect, full _ |, goe _ |, hide _ slow, hide the, higher, host, how _ a, how fresh, how you, human
10: i _ |, id, in _ world, increas, inform _ the, is part, is usual, issu, it _ noth, job and, keep the
10: label _ and, last, late _ so, like a, like the, linear, live, log _ featur, log loss, look _ |, loop |
10: major _ |, mark, maximum, model _ train, move from, need it, nor, not be, of _ into, of _ it, of _ latenc
10: of _ variabl, of detect, of live, onc |, one _ is, one of, one point, overal, pair, paper, past, permit, pile
10: pipelin bug, place, portion, posit _ #, posit in, posit rate, pr _ |, precis on, predict rate, procedur |
10: product _ |, project _ it, proport _ the, rank _ a, react, real _ infer, recal _ what, recal and, recal on
10: reject, remain _ |, report |, right |, roll back, same _ and, say |, score drift, segment, serv time, set |
10: shopper, should be, sit _ the, size, size |, skew _ our, so _ auc, so _ model, so roc, staff, stop _ the
10: stratifi, sum of, that _ in, that _ percent, that you, the _ accuraci, the _ depend, the _ differ
10: the _ error, the _ probabl, the _ set, the _ will, the axe, the link, the network, third |, throughput
10: to anyon, to shadow, tri, true _ and, two _ of, type _ error, valid _ |, valu _ by, valu |, wait |, was _ the
10: we _ #, what _ the, what a, when they, when you, which _ recal, with _ it, within #, without the, world has
10: you _ not, you can, | _ about, | _ as, | _ back, | _ be, | _ choic, | _ consist, | _ design, | _ differ
10: | _ fraction, | _ half, | _ often, | _ sum, | _ tune, | _ warehous, | _ with, | _ world, | although, | distil
10: | even, | take, ~ |
11: a _ on, a data, a hundr, a train, a variabl, a week, about #, about _ target, against _ fals, against recal
11: among the, and _ how, and _ in, and of, and that, answer _ often, as an, as of, ask _ a, avail, away, bad _ |
11: balanc accuraci, batch job, better |, between _ two, by mistak, chanc _ a, claim, code path, code |, combin
11: cutoff |, date of, decay, demand, deriv, did _ catch, distribut _ input, divid _ the, doe |, domin _ the
11: domin by, down |, draw, drift by, drift move, each _ by, each class, environ |, even when, exceed, expos it
11: fals _ by, featur _ drift, featur get, fed, feedback _ |, find out, find |, fine, flat, fn, follow |
11: for that, gain _ recal, gain in, goe _ the, group |, has a, have to, histori, hold out, hold |, i e, identifi
11: immedi, in _ at, in _ pipelin, in _ relationship, in _ train, in shadow, inflat _ fals, is _ of, is _ valu
11: is _ with, is domin, is signific, is that, is there, it _ time, it and, it back, it cost, it had, it need
11: it show, it tell, keep _ fals, knowledg, label _ that, live _ comput, live side, load, log the, mani _ the
11: match, medic, midnight |, minimum, model _ wherea, money |, much of, negat _ by, never _ it, next |, not have
11: notic |, of _ first, of _ project, of request, of row, often _ posit, one _ it, onli _ the, our own, over
11: own time, path |, percent _ |, percentag, pick _ metric, pick the, pictur |, plot the, posit cost, power
11: precis _ |, precis and, program, quantiz |, random sampl, refit, result |, run _ it, same input, self
11: share _ posit, side comput, sinc it, size _ the, smaller, system _ |, target _ not, tell you, test _ |
11: that _ arriv, that _ random, the _ follow, the action, the result, though, time infer, to _ answer, troubl
11: truli, turn out, two code, valu _ it, valu as, valu at, we had, weight _ |, were _ |, what _ model
11: when _ model, wherea _ answer, wherea _ canari, with _ and, with _ featur, word, work |, write the, yet
11: zero _ a, zero is, | _ between, | _ each, | _ fall, | _ if, | _ new, | _ not, | _ out, | _ should, | _ show
11: | _ take, | _ test, | balanc, | bin, | choos, | fraud, | here, | label, | name, | overfit, | qualiti
11: | report, | think, | though, | to, | use, | yet, ~ _ store, ~ recal
12: # _ percentil, # _ the, # th, a _ batch, a _ later, a _ row, a row, abov a, accept, actual _ |, alert _ it
12: along the, alter, amount, and _ by, and _ on, and _ stream, and drift, and whether, as well, ask what
12: been _ |, best, between _ featur, but the, chanc of, chang _ the, click |, comput over, data _ it, date _ the
12: distribut _ and, distribut or, divid the, drift _ that, environ, featur _ which, featur on, featur or, feed
12: five _ of, five percent, fold, for _ target, from _ to, from a, go into, he, head |, help, here |, high |
12: if a, if you, in recal, infer _ a, input _ target, input move, instead, is _ at, is _ right, is measur
12: is our, is |, it _ be, it doe, it learn, it right, k, label leakag, label |, late _ |, midnight _ the
12: million of, minut |, must _ be, nobodi _ it, not _ it, of score, offlin metric, often _ it, often a, on _ |
12: one that, onli |, or _ class, over all, precis ~, price |, procedur, rang, rate _ |, real |, recent _ |
12: right skew, run |, sampl _ |, scarc, score _ a, see it, settl, slide, small _ |, somebodi, space _ |, stage
12: sure, th, th percentil, that were, the _ a, the _ answer, the classifi, the custom, the gain, the gpu
12: the input, the money, the share, the sum, them _ the, theori, there is, they can, time _ an, too simpl
12: traffic _ it, train _ in, train set, tune the, under _ latenc, under _ roc, underfit |, user is, valu _ serv
12: verdict, version |, way |, what is, will, would be, you _ it, | _ chang, | _ e, | _ have, | _ let, | _ make
12: | _ other, | _ perform, | _ precis, | _ proport, | _ there, | _ was, | _ what, | also, | bias, | class, | log
12: | monitor, | neither, | onlin, | regular, | roll, | zero, | ~, ~ predict
13: # fals, a _ bug, a _ time, a refer, a small, a valu, about, afterward |, all |, and _ posit, and is, anyon
13: are serv, are |, axe |, between _ |, big, bound, catch _ and, current, curv _ |, defect, design round
13: distil _ a, drift in, featur differ, feedback loop, flag, flatter, follow _ the, hard, has chang, has shift
13: head of, how far, how mani, how much, idea of, import, input featur, input has, instead of, into _ featur
13: is _ probabl, is go, join, kind of, later |, learn _ |, learn from, leav the, list, major class, mean for
13: need _ fresh, noth |, of _ class, of _ two, often is, origin, outcom, perhap, poor, posit catch, rare class
13: reason, request within, retrain _ |, same _ |, same featur, say #, send, server, sever, shift _ the, size of
13: small, stabil _ |, than, the _ valu, the _ version, the cutoff, the rest, the size, the true, the whole
13: thousand, threshold is, time _ space, to _ train, too |, top, total, train data, truli posit, trust, two |
13: wait, what _ input, what doe, when we, which _ of, with #, you _ to, | _ divid, | _ everi, | _ first
13: | _ learn, | _ more, | _ need, | _ order, | _ predict, | _ request, | _ use, | _ where, | against, | like
13: | not, | recal, | second, | share, ~ _ distribut
14: a limit, a new, aggreg, alarm _ the, and _ model, anyth, at the, be _ at, bug |, build, by _ gain, canari _ a
14: compani, constant, contain, count, depart, differ _ the, drift _ and, drift ~, either, endpoint, figur, fire
14: fraud _ |, from _ train, grow, handl, has the, ident, if, implement, in _ featur, in _ input, input _ and
14: it denomin, it predict, it should, level, lie, make the, need a, number |, old, our _ |, point _ the
14: recal _ it, row _ the, see |, serv _ in, she, side _ the, slice, squar, stop, the _ by, the _ cost
14: the _ flag, the _ recal, the _ stay, the _ under, the fit, the head, the second, then _ it, train on, vs _ |
14: warn, week |, what _ was, work, wors |, wrong _ |, | _ all, | _ like, | _ loss, | _ mani, | _ onli
14: | _ threshold, | _ when, | _ you, | code, | if, | same
15: # _ ~, a _ alarm, a _ answer, a _ sampl, a retrain, accuraci is, again, and _ distribut, and monitor, below
15: call |, case |, cut, data _ featur, did |, disagre |, drift monitor, each valu, everi _ |, featur code
15: feedback, for a, forecast, hour |, i _ to, idea, if it, in _ code, in _ denomin, input _ move, into _ |
15: is ask, it _ an, know, lose, mani of, margin, may _ a, midnight, million, model learn, must be, neither
15: new model, no skew, normal, noth _ the, occur, of _ negat, of _ percent, of them, open, order |, out, outnumb
15: pay, predict is, real user, requir, rise, shadow deploy, should, sick, sit, slip, test |, than _ |, that |
15: the _ come, the _ may, the _ mean, the _ servic, the _ the, the _ way, then _ |, they, this is, train row
15: two, unlik, what you, with a, | _ live, | _ nobodi, | cach, | whether, ~ featur
16: # _ and, # ~, a #, after _ |, against the, alon |, alway _ the, anoth, arriv |, as the, base rate, both _ |
16: can be, can not, comput featur, cost of, did we, distribut _ the, do _ |, each featur, each round
16: featur _ own, fraction of, get it, give _ the, has move, input mean, is _ #, is an, is recal, it _ precis
16: line, long, model has, month |, move _ the, no longer, odd, or of, part _ the, pass, pipelin _ |
16: predict drift, prevent, rest, round _ a, rule, rule |, same |, slow tail, state, than a, the _ you, the date
16: the next, the proport, them _ |, to _ it, too _ |, trace, up |, user _ serv, weight by, well |, window |
16: within, without _ |, you have, zero |, | _ from, | _ noth, | _ tell, | compar, | run, | some, | whatev, ~ serv
17: a singl, about the, against _ |, along, at _ threshold, be _ |, call it, conceal _ tail, copi of, differ from
17: everyon, exact, featur drift, from _ data, give the, gpu, how, how _ the, in |, input _ shift, is not, is one
17: it _ that, it _ train, kind, link, littl, mean that, mistak |, more _ |, near, number of, of _ alarm
17: of _ error, of actual, of input, page, part of, point of, posit predict, predict _ and, probabl that
17: recal at, remain, return, risk, so we, switch, the number, the rule, the test, thing, think of, usual
17: valid |, want, what, wherea recal, year, you _ a, | #, | _ probabl, | _ valu, | weight, | without
18: a signal, action, afterward, and serv, area _ the, break, by _ new, decis, event, featur _ a, fold |, go
18: harmon _ |, hundr, is _ other, it to, latenc _ and, let, may, mean conceal, model get, network, no _ of
18: of _ actual, of _ is, of _ real, of negat, over time, percent of, posit and, predict distribut, signific
18: so _ |, stand, that a, to, train serv, train ~, under the, well, | _ featur, | _ how, | _ round, | everi
19: against, as _ as, card, confirm, enough, estim, flag |, gap, go _ |, have a, infer, is what, it by
19: latenc _ |, may be, not _ the, null, of _ request, of user, off |, on _ data, on _ own, on fresh, probabl _ a
19: put, realli, right _ |, roc curv, row |, share _ the, signal of, simpl, step, target leakag, the _ code
19: the _ for, the _ side, the probabl, the veri, these, train _ |, watch the, | _ for, | _ latenc, | _ score
19: | _ they, | _ to, | at, | p, | under
20: a threshold, alert when, at _ time, begin, caus, close, domin, evolv, featur _ and, happen, how it, i would
20: includ, inform, is _ share, it as, limit |, low, of _ score, or it, own way, per request, price, random _ |
20: rather than, row, score |, serv _ comput, stay _ |, sum, ten, that are, the _ score, the other, tune, versus
20: you _ |, | _ posit, | _ whether, | both, | canari, | look, ~ _ |
21: age, as it, chang |, collect, data drift, differ |, divid by, fpr, goal |, head, incom, is _ it, is about
21: is in, is no, it _ way, night, notic, of fals, other _ round, other way, pictur, popul stabil, product |
21: project, relationship between, retrain on, small _ of, that _ the, the one, what _ of, wherea a, write, | _ #
21: | _ leakag, | _ mean
22: a miss, abov, actual posit, chanc, column, complet, correct |, disagre, do not, e, gain, has it, is _ chang
22: money, more, not _ |, not the, of class, on _ label, rather, real _ |, review, sampl of, score distribut
22: the _ one, true _ |, valu, weight _ the, when it, | _ accuraci, | _ can, | alert, | this, | when
23: a _ model, a _ predict, after the, area under, at serv, by a, chang in, depend _ the, error |, in product
23: it answer, it has, label _ |, larg, latenc |, map, mistak, mix, of posit, so i, such as, the _ between, there
23: way round, we _ a, | _ are, | in, | no
24: and _ featur, bad, compar, comput _ featur, cutoff, date, doe it, expos, featur valu, goal, how _ of, inflat
24: input distribut, nobodi, payment, popul _ index, record, roc _ |, skew _ a, stabil index, that of, | are
24: | from, ~ #
25: bring, class |, conceal, everyth, exampl, fals alarm, find, for _ |, has to, in, later, matter, much, stay
25: the precis, the slow, way _ |, | _ has, | _ or, | _ time, | drift
26: alon, among, better, click, expect, here, item, of #, of _ distribut, person, releas, whole, | _ shadow
26: | _ share, | of
27: a _ store, add, agre, and a, drift is, equal, fals _ rate, follow, group, high, hour, no _ |, of all, of the
27: second |, serv code, so it, start, train _ serv, wors, | _ is, | _ ~, | real, | watch
28: a chang, data _ |, is it, it _ the, on it, or the, proport of, rais, serv _ |, team, thing |, veri, | first
28: | say
29: # _ #, class _ |, input and, next, or a, signal, the _ distribut, the _ model, were, | _ an, | _ at, | _ model
30: a few, between the, good, in _ and, minut, someth, vs, | _ of
31: code _ |, data and, i _ it, job, just, point, predict _ |, rate |, result, shift |, the outcom, track, | _ a
31: | _ distribut, | one, | predict
32: a _ in, effect, input drift, mani, no, recal _ |, such, that _ |, turn, | _ by, | for, | shadow
33: even, new _ |, of _ featur, of _ predict, onc, precis recal, proport, run, side, still, tell, | featur, | they
34: doe not, everi, have, it was, on the, | _ i, | concept, | train
35: call, fals posit, is a, mean _ the, | _ drift
36: a _ posit, also, keep, model, model |, our, train _ skew, version, | then
37: month, part, some, that is, | _ in
38: both, in train, limit, or _ |, order, the same, threshold |, week, weight, whether, | _ on
39: featur store, on a, | as, | by
40: check, down, leav, like, one |, precis _ curv, recal curv
41: distribut of, the two, | precis
42: as, come, train and
43: are _ |, case, most, or, take, to _ |
44: custom, share of, way
45: a _ or, a featur, after, move |, posit _ |, without
46: it is, negat |, serv skew, skew |, too
47: chang, featur and, few, measur, never, one
48: can, in _ |, of _ input, | it
49: featur _ |, | that
51: all
52: precis _ recal
53: differ, new, set, | _ and
54: by _ |, | a
55: at
56: # |, same
57: make
59: need
60: | with
61: shift
62: see
63: test
65: drift |, from, own |
66: concept drift
71: use
74: and _ |
75: on
76: with, | _ it
79: i
89: onli, | _ |
92: for
115: ~
127: not
128: and
145: |
"""
