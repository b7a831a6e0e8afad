"""Weights of sense.py in hundredths of log-odds; made by tests/bench/fit_sense.py."""

BIAS = 3.69

WEIGHTS = """
-178: until
-147: catch
-138: serv
-137: skew
-133: threshold
-129: wherea, | wherea
-121: it
-111: it _ |
-110: drift
-108: input
-106: posit
-104: | we
-103: evalu, fresh, yes
-102: shadow
-101: into
-100: imbal
-98: distribut, rollback
-97: engin, the _ that
-95: answer _ the, curv, whose
-94: the drift, therebi
-93: is _ by
-92: area, tail, their, you _ the
-91: latenc
-90: alert, loop, then
-89: p99
-88: own _ |
-87: batch, the skew, therefor
-86: predict
-85: and the, doe
-84: breath, relationship
-83: leakag, target
-82: leak
-81: read, recal
-80: no |, of a
-79: design, serv _ the, so that, until the
-78: complex
-77: name, the _ until
-76: optim, own
-75: a rollback, what must
-74: answer in, code, holist
-73: as a, round
-72: readabl
-71: fals, in _ breath, the _ of, whatev, which
-70: percentil
-69: a _ roll, it own, precis, roll, the leakag, we _ the
-68: question
-67: monitor
-65: a breath, between |, by it, cadenc, concept, data move, distribut |, roll out, the _ |
-64: negat, perfect, sort, the _ drift, the _ get, the _ then, time, what _ a
-63: data _ in, itself, metric, the _ has
-62: answer, fraud, in _ distribut, the fraud, the shadow
-61: axi, canari, featur a, move in, posit _ the, | _ must
-60: descend, ensembl, move _ a, of _ catch, space, us |, whichev
-59: a _ skew, doe the, harmon, in _ with, pattern, senior, sensit, the posit
-58: baselin, been, by, catch _ answer, comput, had, product, roll _ |, the distribut
-57: a _ is, has _ the, henc, is _ in, sampl skew, world, worri, | henc, | p99
-56: are _ by, bin, is first, real is, we, when serv, | or
-55: a _ between, be, becaus, engin _ |, name |, real _ first, | _ ms, | becaus, | whi
-54: constitut the, default, has, it _ answer, of probabl, when _ |, wherea we, whi _ the
-53: an _ name, an underfit, becuas, but no, featur, fundament, is answer, noth _ this, of _ sort, purchas
-53: request, so the, sort |, svm, the _ and, | _ cost
-52: an, but _ |, into a, p99 say, percentil |, relat, serv _ train, serv the, supervis, tabl, the real
-52: | _ ensembl, | _ input, | _ move, | _ user, | serv
-51: across, answer drift, be _ by, deal, deal with, gate, get _ by, index, one _ the, sampl, that catch
-51: the _ design, the ensembl, the request, | _ real, | therefor
-50: cost, doe an, in a, leverag, loop _ an, read |, store, that _ or, the _ into, the default, the recal, you |
-50: | _ doe
-49: a, act, an engin, do you, logic, of this, or _ drift, proxi, which _ doe
-48: behavior, condit, ignor |, nope |, of, ramp, sampl _ look, the store, underfit, with _ of, | nope
-47: about _ of, ani of, behav, label, nope, out |, probabl |, retrain, skew _ up, smote, the, the detect, | becuas
-46: # _ it, a comput, catch the, finish, monitor _ score, qualiti, traffic, wherea the, | ignor
-45: interview, look up, lower, mean |, noth of, statist, tail _ a, tail _ mean, that _ it, those |
-44: a distribut, each _ be, input the, label _ the, offlin, posit of, the _ featur, up the, we _ it, which the
-44: | _ thus, | yes
-43: by the, default tie, error type, f1, if the, leak |, none of, of those, or answer, pattern _ learn, separ |
-43: the _ space, | _ p99, | slow, | tail, | you
-42: alert on, constitut, fraud behind, it _ us, major, o, right _ catch, the _ tie, tie the, unsupervis, whi
-42: | _ concept, | _ serv, | percentil
-41: a concept, against |, and _ is, brilliant, consum, correct, default _ the, error against, fresh data
-41: input learn, it area, l2, land, real, round |, the _ is, | _ loop
-40: and they, behind _ |, fail, for _ loss, is therebi, none, or doe, parallel, the _ behind, the _ was, thus
-40: unsupervis _ |, us, user, | _ histogram
-39: a gate, align, be the, diverg, gate |, metric are, random _ rank, schedul, stream, techniqu, the _ precis
-39: the _ read, the overfit, type, | data, | pattern, | therebi
-38: a posit, alert |, averag, behind, cost is, depend _ which, drift _ concept, drift featur, fail _ |, in one
-38: is _ to, of that, one answer, percent _ #, rate, threshold it, yes _ right
-37: act on, degrad, drift of, him, histogram, input as, is _ choic, percent |, perform, plan, right ~, secret
-37: the #, the f1, the featur, when the, yes ~, | _ fresh, | _ swap, | _ would, | question, ~ catch
-36: a _ that, a _ |, act _ |, becuas the, bin _ it, cadenc |, ignor, in _ answer, leakag of, of it, say _ mean
-36: shadow of, the _ against, the time, worthless, y, | _ second, | curv, ~ posit
-35: and _ input, chang it, evalu _ the, histogram _ psi, honest, is where, it index, late, must, output |, path
-35: popul, probabl, say a, the _ which, the baselin, the canari, their _ percent, user |, | _ sampl, | mean
-35: | score, | secret
-34: a _ bin, area _ perfect, budget, curv _ #, drift perform, hold _ the, input monitor, is #, launch
-34: millisecond, mirror, of concept, perform _ skew, rank, retriev, score _ the, secret |, the _ percent
-34: the interview, the loop, the round, thirti, unlock, useless, you, | _ optim
-33: an evalu, area |, cach, choic of, complex |, differenti, distil, fals rate, featur _ the, fundament |
-33: give _ model, give x, input _ |, is then, journey, look _ the, moment, no _ give, on which, recal their
-33: say yes, that _ precis, the bias, the no, this _ |, | _ evalu, | _ no
-32: an _ carri, and it, carri _ model, code _ the, cost _ the, distil _ cach, each other, empow, intact
-32: latenc _ batch, model fail, moment |, of _ |, proxi _ |, show _ the, that it, the code, the peopl, the serv
-32: threshold #, tie, wari, zero _ the, | _ auc, | _ metric
-31: # #, # _ separ, a _ be, a label, accuraci, alert _ #, answer _ |, balanc, be _ if, conceptu, distribut _ |
-31: gradient, how _ is, into _ recal, model be, monitor |, p99 _ |, peopl _ recal, peopl alway, recal _ the
-31: say _ about, score histogram, stabil, the _ alway, the _ purchas, the complex, the fraction, think, trigger
-31: under _ #, y the, | _ longer, | _ one, | fresh, | have, | may
-30: and then, be zero, befor the, bias, day, delay, doe a, dwarf, evalu |, fresh |, if _ peopl, mirror the
-30: or _ the, overfit, serv _ it, swap, the _ leak, the _ miss, | leakag
-29: # under, a _ of, a cadenc, accur, as _ fals, back at, becaus featur, behavior _ at, circl, circl |
-29: classifi the, code _ two, code did, cross, descend the, drive, fall _ becaus, function, harmon |, health
-29: hide, histogram |, holist _ the, i _ the, it _ fresh, it depend, it fundament, itself |, loop was, model _ it
-29: model to, monitor the, one code, optim _ the, or is, recal _ #, regular, rework, shadow _ it, shadow it
-29: tail |, the _ alert, the _ when, the comput, the harmon, the monitor, therefor a, threshold _ #, | relat
-29: | what
-28: a loss, awar, code and, day the, detect, doe _ move, error _ |, fraction _ a, him |, input of, is evalu
-28: it _ on, latenc _ a, longer hold, model talk, of serv, one be, psi |, recal the, retriev the, rework the
-28: separ, serv a, skew _ the, space _ and, the _ talk, the alarm, the choic, the gradient, the logic, the miss
-28: the percentil, the proxi, the train, thirti |, toward, trade off, train, unchang, under it, warehous
-28: which _ had, worri the, you _ wherea, | _ four, | _ schedul
-27: a sampl, actual _ from, and retriev, cach the, call when, comput a, distil has, evalu by, featur to, imbalanc
-27: it _ wherea, learn |, mismatch, move _ threshold, negat of, perfect rank, precis _ negat, predict _ the
-27: rate from, space |, stakehold, that featur, the _ train, the metric, the negat, traffic is, two behavior
-27: two question, when _ has, wherea p99, you _ then, | _ comput, | _ rework
-26: alway, averag _ and, batch you, by _ until, cach _ the, defin, each one, evalu _ it, featur has, from _ popul
-26: in parallel, input _ predict, is _ under, is fresh, is round, journey |, log it, loss function, pipelin
-26: product of, reach |, readabl _ o, right, show to, slow _ |, sweep, that _ right, the _ did, the _ imbal
-26: the _ output, the _ to, the fall, the flag, the pr, their own, time _ the, true, wherea it, whichev _ the
-26: | _ depend, | _ monitor
-25: a move, batch _ the, becaus _ is, becom, both of, carri the, code _ offlin, deploy _ time, discharg
-25: discharg code, drift _ into, evalu _ are, featur _ becaus, fraction, has been, in _ correct, is therefor
-25: it batch, it recal, leak _ and, minus, mirror _ ramp, noth about, number _ precis, o _ log, o and, of _ other
-25: on _ complex, on clean, other |, percent _ the, perform the, precis of, rate _ predict, readabl is
-25: select _ l1, should the, skew _ data, split the, store _ a, target |, that _ has, the _ as, the balanc
-25: the plot, the traffic, to it, train _ a, until _ |, wari _ |, we log, wherea _ read, which _ do, would a
-25: | _ brilliant, | classifi, | late, | my, | target
-24: a mean, are select, averag _ the, backfil, clean _ |, denomin, detect |, engin _ the, entiti, error _ is
-24: featur are, from there, hear _ |, imbalanc _ the, is _ distribut, it |, l1 _ l2, l2 _ |, label score
-24: latenc _ the, logic that, lower |, mismatch _ |, negat and, offlin _ the, offlin _ |, pick _ |, predict |
-24: question catch, ratio, read the, recal _ sensit, retrain the, run on, skew of, the _ serv, the actual
-24: the fals, the latenc, the ramp, to _ share, to _ their, two valu, type is, until it, we alert
-24: wherea _ target, would the, you call, zero, | _ alert, | _ qualiti, | _ true, | proxi
-23: a curv, a recal, an outcom, and _ and, ask _ recal, becaus _ percent, been train, by what, calcul _ |
-23: covari |, descend |, drift _ label, drift label, fix _ serv, fraud is, get _ input, govern, have the
-23: imbal _ |, is more, it request, land _ the, late arriv, of _ train, offlin auc, output, plot, posit into
-23: predict _ input, promot, rate _ curv, reach, refer period, schedul request, so _ featur, specif, strateg
-23: sweep |, synerg, than _ request, the _ comput, the _ relat, the behavior, the cadenc, the correct, the honest
-23: to calcul, trade, train _ the, variabl |, yes |, you _ when, | _ calcul, | _ techniqu, | _ variabl, | psi
-22: accord _ the, and log, ask _ |, ask it, averag purchas, batch _ |, budget real, by _ store, code _ it
-22: code had, enabl, fall |, it precis, land _ |, land in, miss, miss is, noth, of _ recal, one percent
-22: patient |, posit curv, psi, purchas the, question |, real _ row, real _ the, request _ latenc
-22: retrain _ fresh, sensit |, shadow _ |, skew as, store the, talk, the _ period, the error, the rate, time _ on
-22: time row, train as, until _ code, we ask, what the, | _ honest, | _ relationship, | _ that, | readabl
-21: a _ whose, a readabl, and _ class, as _ comput, axi |, batch _ real, be input, been _ by, cheap schedul
-21: copi _ parallel, copi in, distribut chang, each _ type, eachoth, encod, encod offlin, featur the
-21: featur train, habit, input relat, is _ featur, is _ mean, it _ batch, it store, it train, latenc to
-21: look _ at, miss _ |, of _ all, of _ condit, of _ own, of accuraci, of their, posit _ threshold, posit are
-21: precis the, predict it, qualiti of, random, read _ skew, real posit, receiv _ the, report, say noth
-21: stabil _ the, that read, the _ run, the _ sinc, the _ sweep, the all, the concept, the dropout, the half
-21: the reader, the tree, themselv, then the, toss, train _ from, train threshold, true axi, user who
-21: which _ the, whose _ is, | _ curv, | _ say, | covari, | should
-20: #, # request, across the, alert the, and _ was, area rank, at _ fraud, beyond the, cheap, correct _ qualiti
-20: cross the, curv is, dropout, earli sampl, engin for, fals _ the, for _ score, from _ drift, gradual trigger
-20: habit |, had _ for, has _ |, hit, is _ than, is show, it _ featur, it _ yes, l1, l2 _ the, label evalu
-20: logic of, major |, must _ it, negat class, of _ curv, off with, perfect the, popul _ alert, predict label
-20: reader, say _ and, so _ five, stabil of, target _ featur, that _ l2, that comput, that five, the _ say
-20: the _ trigger, the _ wait, the condit, the relationship, the tail, the warehous, their _ |, to _ input
-20: train comput, user output, valu _ the, was _ so, we shadow, whatev was, when _ metric, whenev, whichev _ was
-20: who _ the, with like, would _ input, | _ error, | _ x, | cheap
-19: # ms, # percent, a _ negat, alarm _ so, alreadi _ in, and _ request, baselin |, both _ them, calibr _ the
-19: catch _ rate, choic, class _ it, class default, code a, dwarf the, each error, excel _ the, fals |, far, feel
-19: four, function _ and, had been, holist |, in o, input _ it, input _ the, is _ on, is _ round, it promot
-19: itself _ in, judgment |, log and, mean, not _ upon, not act, o _ |, of _ metric, of _ target, off that
-19: on whether, other _ the, overfit _ it, popul bin, promot _ |, qualiti |, score it, score when, share the
-19: so one, tail _ #, target and, telemetri, the _ alreadi, the _ go, the _ rank, the _ relationship, the imbal
-19: the pipelin, the retrain, the sensit, the user, to be, until _ store, was _ |, we _ on, whatev _ has
-19: world _ the, write in, | _ imbalanc, | _ know, | _ traffic, | deploy, | whose
-18: # _ from, a _ first, a logic, a negat, a sliver, accord, act upon, against _ of, alarm, and _ pr, and _ stop
-18: and negat, and time, ani, auc and, be give, between, bias |, bid _ and, bid stream, by how, candid _ the
-18: cost _ recal, differ _ comput, differ that, drift from, drift it, drift to, duplic _ live, equiti, ever _ the
-18: excel, featur _ encod, for calibr, gradual, hand in, harmon _ the, have _ two, have been, how _ drift, how y
-18: if _ system, in accord, in hand, index _ far, input _ a, input _ they, into be, is _ about, is _ y, it class
-18: it regular, itself _ the, know _ model, label _ to, late precis, leverag _ as, live _ stream, live bid
-18: mean _ a, memori of, metric _ watch, model _ so, moment _ or, move _ distribut, observ, of _ comput
-18: on _ while, one day, other at, percentil _ |, pipelin _ featur, plot specif, posit _ and, posit hit, precis |
-18: qualiti _ the, ramp from, ratio of, safe, score are, servic |, shadow _ give, shadow you, shall, shall be
-18: sliver, sliver of, small share, smote _ precis, so _ that, specif is, stream and, system _ is, that _ an
-18: that _ canari, that serv, the _ averag, the _ lower, the path, the rubric, the system, them _ each
-18: therebi _ the, thing that, through the, time _ predict, to _ predict, transact _ the, under sampl, unlock the
-18: upon |, was, watch by, what _ user, whi would, which _ how, while _ shadow, while with, who behav
-18: whose _ are, whose featur, window _ the, with shadow, work _ in, | _ behav, | _ distil, | _ f1, | _ major
-18: | _ product, | on, | would
-17: # _ evalu, # _ hide, a _ nobodi, a _ serv, a moment, after it, align |, and _ plot, and _ real, and _ work
-17: and qualiti, and skew, and until, are duplic, are well, backfil it, becaus #, believ a, busi, by _ it
-17: canari _ |, candid, catch it, comput _ averag, concept _ the, concept is, consum _ score, curv _ sensit
-17: deploy, design is, distil batch, distribut _ day, drift and, fals one, from _ f1, heard, in _ laboratori
-17: in which, input _ featur, instrument, is _ calibr, is _ memori, is cost, is defin, it comput, it go
-17: it threshold, judg, judgment, label leak, laboratori, latenc is, like |, mean by, memori _ the, minor of
-17: model _ befor, my, new ranker, nobodi _ on, nobodi act, of _ live, of _ model, of _ peopl, of day, or will
-17: other _ for, posit _ all, posit to, precis would, qualiti _ of, rate the, read _ so, recal would, rubric
-17: rubric |, same read, sampl _ or, score _ input, serv of, serv |, share it, sinc _ predict, sinc the, skew _ |
-17: smote has, that answer, that smote, the _ bid, the _ hit, the _ land, the catch, the laboratori, the recent
-17: the refer, the ruler, the well, those, threshold _ over, true _ of, under _ |, varianc, wherea _ differenti
-17: worri _ the, would _ whether, wrong |, y _ the, you give, | _ accord, | _ act, | _ been, | _ believ
-17: | _ complex, | _ trade, | give, | stabil
-16: # has, # millisecond, # sampl, a _ drift, a _ function, a _ layer, a _ path, a _ read, a _ you, about _ i
-16: about precis, about recal, align with, all those, am _ about, and _ code, and _ which, and other
-16: ask _ precis, batch _ predict, batch for, by _ shape, by serv, clicker, comparison, comput _ world
-16: comput _ |, consum the, cost the, covari, cultur, defin _ the, defin the, degrad _ predict, detect _ the
-16: distribut _ over, drop |, eachoth |, featur _ at, featur look, for _ of, for metric, fraud _ optim
-16: function _ of, give |, go _ the, has precis, have _ train, how _ that, i _ off, i know, if _ am, imbal the
-16: in _ log, input _ to, instanc |, into _ distribut, is _ differ, is _ harmon, is _ offlin, is _ percent
-16: is for, it _ this, it _ you, label and, latenc _ user, launch it, learn the, lifecycl, longer, look _ it
-16: loss, lower the, manag, mandat, metric _ the, misclassifi, monitor _ their, monitor _ whose, name the
-16: negat _ a, negat _ their, of _ percentil, of _ wrong, of both, on _ the, one _ need, or had, other is
-16: percent _ accuraci, period, pipelin _ it, plan |, point _ and, pr _ and, precis _ it, precis _ label
-16: predict _ of, random one, real _ are, real one, recal i, relationship |, request _ |, rollback _ retrain
-16: same _ that, sampl _ train, schedul by, score _ parallel, senior candid, serv train, shape _ |, show, talk |
-16: that the, that train, the _ after, the _ feel, the _ input, the _ predict, the _ ranker, the _ specif
-16: the batch, the bug, the confus, the fresh, the launch, the leak, the qualiti, the quantiz, the space
-16: the stabil, the yes, then it, then serv, therebi _ into, therebi a, those _ it, those time, time _ product
-16: to what, train is, transact, truth _ the, two _ code, useless |, we manag, weigh the, what _ lower, wherebi
-16: with _ canari, with canari, | _ day, | _ degrad, | _ govern, | _ holist, | _ leverag, | _ log, | _ promot
-16: | _ senior, | candid, | doe, | wherebi
-15: # user, a _ complex, a latenc, a relationship, a tail, accur condit, accuraci in, and _ consum, and _ from
-15: and _ i, and _ the, and _ would, and each, around, arriv _ are, averag of, becaus _ look, becaus otherwis
-15: been _ of, befor _ complex, behind each, beyond, bin and, by _ day, by cron, carri, catch a, class, class of
-15: class that, code _ fundament, correct _ the, cron _ and, curv and, deliveri |, denomin |, design _ the
-15: distribut that, experi _ so, far _ what, far from, featur it, featur of, finish it, for predict, fresh _ |
-15: give each, go for, gradual _ |, guess, hand _ the, harmon _ so, hide behind, i alway, index |, into an
-15: is _ engin, is _ one, is _ recal, is this, is worthless, it _ back, it _ into, it _ is, it _ so, it copi
-15: it when, label _ input, launch _ the, loop _ design, loss _ |, mean _ is, mean finish, millisecond _ the
-15: minor, minus _ |, model _ the, model _ worthless, monitor is, ms, my _ befor, of _ as, of _ f1, of _ until
-15: of skew, often that, one _ and, one and, otherwis _ would, overnight, own percent, piplin, popul _ bin
-15: popul the, posit _ catch, precis _ ask, precis i, previous, product is, quantiz _ |, rare negat, real metric
-15: realtim, recal _ negat, recal need, relat to, relationship _ it, relationship of, right size, roc becom
-15: ruler, runtim, runtim |, score tabl, select, shadow what, skew _ defin, store _ featur, target is, than the
-15: that each, the _ axi, the _ becom, the _ finish, the _ negat, the _ off, the _ world, the engin, the entiti
-15: the instanc, the minor, the piplin, the popul, the runtim, the servic, the trade, their _ alarm, then _ a
-15: threshold the, time _ say, train it, typic engin, under, user _ and, user _ mirror, wait _ the, was right
-15: way _ the, we _ for, we right, whether _ featur, which _ train, worthless _ becaus, worthless _ the
-15: would ask, would report, yes and, | _ behavior, | _ path, | _ rate, | _ window
-14: # _ finish, # get, a _ relationship, a _ which, a predict, a true, act _ by, all _ time, and _ index
-14: and _ pipelin, are the, at it, batch _ each, behavior _ code, bug, bug of, busi negat, by _ yes, cach of
-14: catch _ |, code _ behavior, confus, confus matrix, correct the, could _ it, coverag, cron |, data _ to
-14: data launch, decreas, detect is, did the, distribut _ to, each _ insid, each fals, empow _ to, function |
-14: get answer, has _ percent, hide |, i am, input alert, instanc, into the, is _ store, is predict, it moment
-14: judg the, label _ it, label the, learn, log _ |, manag to, matrix _ it, miss _ cost, need _ and, need _ be
-14: negat _ into, of _ cadenc, of _ correct, of _ drift, of _ time, of thirti, on whichev, one number, onto
-14: or must, own _ and, own featur, parallel or, posit becom, posit |, precison, predict _ recal, predict by
-14: question _ a, ranker and, readabl _ the, realtim score, recal #, recal _ ask, relationship retrain
-14: report the, request insid, request it, right _ and, sampl _ offlin, score _ in, senior _ is, sensit _ it
-14: sensit _ the, serv _ class, serv _ where, shadow _ a, shadow _ of, share, share _ in, share featur
-14: sinc fraud, skewd, so _ get, tabl _ by, tabl overnight, that ring, the _ are, the _ could, the _ offlin
-14: the _ over, the accuraci, the drop, the genuin, the precison, the product, the ratio, the rollback
-14: the transact, the truth, the wrong, then alert, three _ worri, threshold that, till, to _ mean, to _ until
-14: traffic _ show, train _ alert, train away, train of, two number, unchang _ |, upstream _ |, valu of
-14: weight _ fit, what _ you, what do, whatev _ posit, wherea _ are, wherea _ is, will the, with _ you
-14: world _ it, world of, worth, worthless |, you gather, | _ axi, | _ name, | _ outcom, | _ right, | chang
-14: | end, | traffic
-13: # _ flip, a _ chang, a coin, a consist, a ratio, a request, a time, accuraci _ it, actual _ posit, and _ busi
-13: and _ imbal, and _ precis, and third, are _ alarm, are _ the, are distribut, area of, ask about, batch by
-13: be show, becaus _ act, been show, brilliant |, bug _ the, by _ coin, cadenc _ the, can _ the
-13: canari _ traffic, class _ train, comput _ worri, concept |, correct _ |, data _ serv, data is
-13: deploy _ shadow, deploy _ what, diverg from, each _ at, error _ by, featur _ so, featur _ time, find _ one
-13: first worri, flow, gather the, go to, grade _ with, half |, has one, hear, heard |, histogram move
-13: hit _ rate, hit _ the, i _ ask, i believ, in _ millisecond, input _ on, input a, is _ a, is _ becaus
-13: is _ cost, is _ request, is act, is singl, is useless, it _ and, know the, latenc that, major recal
-13: metric _ and, monitor _ where, move around, ms of, negat optim, nineti, nineti nine, no class, of _ problem
-13: offlin |, often did, on _ it, on by, on recal, optim _ fals, or _ be, over it, own train, parallel _ |
-13: parallel user, path compar, per _ |, percent _ roc, posit _ real, posit lower, pr, precis is, proactiv
-13: product _ the, ramp the, rare _ optim, read _ of, read both, real _ get, real peopl, realli is, recal _ posit
-13: recal _ to, recomput _ it, relationship _ so, retrain _ the, retrain trigger, right _ it, right of
-13: score _ overnight, serv can, serv comput, skew by, spell, statist |, target _ it, that _ at, that _ label
-13: the _ alarm, the _ had, the _ in, the _ share, the bin, the rare, then _ comput, three thing, to _ loop
-13: to _ own, to _ shadow, to _ up, to itself, to label, to stream, train by, transact befor, wait for
-13: warehous _ stream, way that, we go, weight get, what _ realli, where _ weight, where request, | _ arriv
-13: | _ data, | _ mirror, | _ p, | _ purchas, | mirror, | three, | will
-12: a class, a fundament, a live, a shadow, alarm _ |, am, an averag, and _ accuraci, and _ fals, and _ sensit
-12: and _ who, and precis, and whatev, anoth _ for, anoth name, answer it, are, are _ through, are within
-12: area _ rank, around |, as _ |, ask whether, at _ |, audienc, back into, basic _ take, basic you, be _ in
-12: becaus _ |, becom the, befor _ featur, behavior of, both _ read, breath |, by _ featur, by _ real, calibr of
-12: canari _ are, canari _ to, class _ the, coin, complex _ the, comput _ interview, concept has, consist is
-12: cost _ alarm, coverag _ the, cron, curv can, data _ when, data monitor, design at, divid into, do _ catch
-12: doe _ consum, earli _ |, end _ end, end to, evalu metric, fals _ is, fals _ of, featur _ between
-12: featur _ move, first _ data, for _ fals, fresh _ monitor, gate _ skew, gate the, genuin, genuin _ instanc
-12: goe wrong, honest i, how often, imbal is, index _ |, instanc and, is _ thing, is averag, is how, it _ imbal
-12: it _ posit, it _ target, it _ with, it accuraci, it finish, it realli, it time, leak _ imbal, live _ so
-12: loss |, model _ of, monitor _ promot, monitor of, more _ than, name _ it, need to, negat _ fraud, new _ and
-12: nine, of _ hide, of _ patient, of _ readabl, of correct, of everi, of what, often _ was, onboard, one _ for
-12: onlin offlin, onto the, oper point, orchestr, over everi, over the, parallel to, pipelin _ the
-12: pipelin window, plan _ the, posit find, pr curv, problem _ |, problem featur, rank _ and, rate _ the
-12: read _ |, reader of, regular _ it, request get, retrain it, roll the, round _ the, round are, sampl the
-12: say we, sensit over, serv _ to, share _ miss, so, so _ request, so basic, so both, split, store _ real
-12: store of, stream the, tabl _ batch, that recal, the _ bin, the _ complex, the _ matrix, the _ retrain
-12: the _ tail, the _ want, the _ watch, the _ worri, the curv, the major, the promot, the readabl
-12: themselv _ the, then _ get, therefor the, they _ you, thing _ the, threshold _ lower, through code, time of
-12: to end, to full, traffic _ parallel, traffic with, train |, truth, typic _ to, until _ featur, user _ are
-12: valu _ each, where the, with _ user, world |, worri of, yes it, | _ area, | _ bin, | _ finish, | _ otherwis
-12: | _ owner, | so, | store
-11: a _ featur, a _ leak, a _ than, a type, alarm it, and _ often, and _ threshold, and fresh, and user
-11: answer each, are hide, as _ distribut, at scale, auc |, averag _ from, axi _ the, back _ the, balanc |
-11: base |, budget |, by _ the, by read, by watch, canari sing, candid _ becaus, centric, choos _ candid
-11: code _ and, code _ to, comparison |, complex _ |, complex read, concept the, consist, correct of, count the
-11: denot the, design the, differenti the, drift _ monitor, drift _ score, drift _ the, drift _ them, drift the
-11: duplic, each metric, engin _ code, f1 _ a, f1 and, fals cost, far |, fast _ the, featur histogram
-11: featur stay, featur until, fit _ train, flag _ the, fraud than, get correct, go |, goe live, hear you
-11: histogram is, how _ real, how fast, if i, in batch, insid _ latenc, interview _ and, is _ first, is posit
-11: is store, it _ accur, it _ correct, it lower, it offlin, it previous, it target, label valid, major _ recal
-11: mani _ posit, metric _ cost, metric of, model healthi, model output, no time, not _ by, now |, of _ precis
-11: of _ refer, of _ was, off, off _ the, on _ rate, oper _ |, p99 _ that, per patient, posit _ right
-11: posit _ themselv, posit divid, precis _ the, ratio |, raw _ |, recal _ averag, recal _ therebi, refer
-11: report _ there, report _ when, retriev _ |, roc _ honest, schedul _ the, sensit is, sign |, sinc _ featur
-11: sing, skew _ request, so _ pr, so _ you, so concept, stop _ |, store that, that, that _ is, the _ canari
-11: the _ catch, the _ give, the _ they, the _ threshold, the _ window, the mean, the onlin, the patient
-11: the pattern, the psi, the question, the small, then _ more, there _ more, threshold get, threshold per
-11: through, traffic _ and, tree, trigger |, truth _ a, unchang _ it, upon, upstream, user score, valu _ |
-11: wari of, was posit, we judg, well and, whenev _ is, wherea p, which _ posit, who are, whose precis, window
-11: world are, worri about, x, | _ alway, | _ centric, | _ fraud, | _ recent, | _ worri, | accuraci, | consist
-11: | empow, | honest, | threshold, | two
-10: # _ are, a _ class, a _ retrain, a _ way, a delay, a fraudster, a log, a monitor, a problem, a safe
-10: a transact, accuraci _ the, an error, and _ #, and _ late, and _ learn, and onc, and train, are _ drift
-10: are _ when, are mirror, area _ guess, at night, auc _ the, batch _ lower, be fals, becom _ by, besid the
-10: by _ covari, by _ fraction, by cost, by train, calcul, can _ train, canari _ it, candid is, catch _ yes
-10: cheapli, choos |, code design, code the, concept _ it, curv whose, delay _ |, deliveri, denomin of, depend on
-10: design _ it, did, differ _ it, doe _ model, drift until, each time, ensembl _ a, express as, fals _ and
-10: first _ of, first |, fraud _ the, fresher, from the, from what, fundament _ a, gather, gradient is
-10: gradual _ of, harmon report, have them, healthi by, holist leverag, honest transact, i keep, imbal _ it
-10: in _ cadenc, in _ usual, in place, indic _ it, ingest, insid a, interview the, interview |, is _ fraud
-10: is _ latenc, is _ product, is fit, is serv, is the, it _ percent, it _ where, it ask, it decid, it hit
-10: it pipelin, it varianc, it worthless, keep _ model, late _ the, latenc _ it, launch _ and, layer, live averag
-10: logic and, manag _ the, mean _ it, mirror _ the, model _ by, model wrong, monet, monitor _ live, name _ the
-10: name for, neural _ |, obsolet, of _ budget, of _ loss, of _ shadow, of outcom, of student, on _ model
-10: one _ whenev, out _ it, p _ a, p is, path is, per model, percent _ for, plot _ threshold, plot it, popul _ a
-10: predict _ drift, predict _ own, predict of, previous plan, product _ a, product in, question _ precis
-10: rare _ are, rate and, read _ qualiti, real _ and, recal _ be, recal _ fraud, request _ serv, roc _ which
-10: roll _ shadow, row _ it, row that, safe |, same way, serv _ until, shadow _ plan, simpler, sinc _ #
-10: skew _ is, skew _ third, so _ class, so _ traffic, stay _ by, store in, tactic, target _ a, target _ retrain
-10: than |, that #, that skew, the _ healthi, the _ indic, the _ point, the _ predictor, the _ split, the _ till
-10: the alway, the health, the micro, the model, the neural, the predict, the quantil, the student, the unchang
-10: them |, then _ distribut, then _ from, then a, threshold _ distribut, threshold _ the, threshold of
-10: time _ code, time it, to _ fals, to _ the, to _ you, to catch, toward _ |, true _ over, two world
-10: type _ busi, typic, until _ model, varianc _ a, want _ hear, warehous as, was train, we answer, weigh
-10: what _ report, when _ predict, which _ fals, within the, within |, worth _ a, wrong, yes _ so, you look
-10: | _ delay, | _ hit, | _ popul, | _ thing, | _ worthless, | express, | our, | rate, | round
-9: # _ of, a _ candid, a _ system, a _ the, a busi, a kind, a number, a tabl, a transform, a yes, accuraci |
-9: ad _ in, ad call, alert by, an entiti, and _ get, and _ harmon, and _ pick, and _ then, answer _ a
-9: answer _ ad, answer _ and, answer _ fast, answer _ to, answer has, are _ that, are a, are mean, ask _ the
-9: away _ more, backfil by, batch is, be _ right, be fresh, be wari, becaus fraud, bin it, bug _ concept
-9: busi _ the, by _ an, by _ harmon, by _ much, by _ world, call in, canari _ the, catch _ it, code it, copi |
-9: cost _ and, cost |, data _ the, data that, day per, delay label, deliv a, distil the, diverg |, do _ retrain
-9: drift _ a, drift their, each _ call, each ad, f1 _ is, featur _ it, featur bin, finish _ mean, fix the
-9: fold of, fp _ the, fresh relationship, get _ of, grade, harmon _ a, has look, has score, hit the, honest |
-9: if _ answer, in _ or, in _ to, indic of, is _ overnight, is catch, is name, it _ boundari, it _ budget
-9: it _ two, it _ until, it _ within, it flag, it late, it monitor, it user, label which, last and, let _ offlin
-9: let the, log _ so, mean _ nineti, mean tail, mean to, metric has, millisecond _ and, millisecond |
-9: minus _ it, model that, monitor train, more _ less, more _ one, must cover, negat cost, neural, number _ it
-9: of _ fals, of _ share, of busi, of data, of each, of fp, often _ model, often _ the, one _ balanc
-9: one _ threshold, one is, one report, onlin _ and, output _ a, overnight job, own _ data, own _ in, own drift
-9: parallel with, percentil _ #, perfect is, perfect under, pick _ if, plus the, point |, posit _ of
-9: posit _ predict, pr |, precis _ what, precis was, preprocess |, psi _ the, qualiti _ until, race, readabl |
-9: recal cost, regular |, request _ hide, request the, respons |, ring, roc is, rollback retrain, rule the
-9: score _ it, serv _ whichev, serv is, serv valu, slow, slowli from, so _ millisecond, so _ train, speak to
-9: tail it, target _ intact, target _ the, teacher of, than it, than one, that _ #, that _ each, that _ late
-9: that _ sampl, that _ serv, that how, the _ befor, the _ keep, the _ minus, the _ pass, the _ skew
-9: the _ speak, the _ store, the averag, the fix, the intact, the lead, the oper, the overnight, the plan
-9: the queue, the schedul, the trigger, then _ of, there |, they _ the, they _ |, threshold _ all, threshold and
-9: thumb _ the, till the, to _ product, to whichev, tp over, train _ each, train an, train the, transact |
-9: true _ it, type of, unlabel, user _ the, user tabl, valu _ last, visibl |, warehous _ a, warehous _ serv
-9: warehous has, when _ number, which _ metric, window averag, within _ request, would detect, you _ if
-9: you _ report, you pick, you take, | _ basic, | _ catch, | _ condit, | _ deploy, | _ logic, | _ percent
-9: | _ small, | _ standard, | _ then, | _ whatev, | _ will, | be, | popul, | rare, | realtim
-8: # _ earli, # _ had, # _ have, # _ who, a _ curv, a fraud, a loop, a target, alert _ their, all _ way, alreadi
-8: alway |, and _ belong, and _ can, and _ divid, and _ hit, and _ lower, and _ pattern, and _ shadow, and _ so
-8: and _ train, and batch, and code, answer _ mani, anwser, are tell, averag _ of, back, backfil the, batch of
-8: be _ out, be alert, be retrain, becaus _ arriv, becaus _ fals, becaus _ was, been _ to, befor it
-8: behavior _ a, believ, bias varianc, budget and, by _ class, cach _ in, cadenc take, calibr by, can the, cash
-8: catch by, classifi, clean, code _ then, code in, cohort, comput of, copi, correct _ and, cost _ evalu
-8: definit and, degrad _ and, degrad the, delay _ becaus, delay _ label, design code, differ same
-8: distribut _ learn, distribut is, diverg _ path, drift _ me, drift _ where, drift world, drop _ a, each
-8: earli _ so, entiti _ time, error are, everi _ that, f1 score, fall, fals axi, featur arriv, feed |, first be
-8: first the, fit on, flag _ real, flag are, for recal, for score, fraud |, fresh right, from _ the, get _ true
-8: get more, had _ to, half is, have _ #, hold, i catch, i say, if _ target, imbal _ a, imbal serv, in _ fold
-8: input _ fresh, input until, instead at, interview _ then, into _ differ, is judg, is stabil, it _ arriv
-8: it _ curv, it _ predict, it all, it base, it canari, it code, it delay, it fals, it not, it optim, it skew
-8: itself in, job that, label _ so, last _ the, lead indic, leak _ a, lie _ the, live _ in, live _ the, log
-8: look instead, machin _ is, mann, mann whitney, mean _ f1, mean _ one, memori, micro |, mismatch |, miss alarm
-8: model _ is, model _ live, model _ what, moment _ is, more of, more or, my model, of _ fundament, of _ output
-8: of _ posit, of _ previous, of _ relationship, of _ roc, of _ tail, of alert, of f1, of |, offlin alert
-8: offlin number, often the, one _ same, one until, optim is, or _ chang, order _ #, over _ time, own _ until
-8: own model, p99 _ the, p99 goe, p99 would, pass the, pattern _ the, percent, percent that, percentil in
-8: perfect _ whose, pipelin _ cover, pipelin is, pipelin with, plot by, posit _ has, posit _ it, posit on
-8: precis _ denomin, precis _ therebi, predict _ as, proposit, proposit |, proxi that, quantiz _ the
-8: question _ how, rank _ the, reach for, real _ did, recal to, recent, repair |, request _ answer
-8: retrain _ canari, retrain _ rollback, retrain if, right when, roc _ of, round about, rule _ thumb, sampl it
-8: scale |, score, score _ day, score _ or, score in, serv it, share _ store, so _ delay, speak _ the
-8: stabil _ it, stabil _ popul, stabil by, stakehold |, store _ it, store with, stream _ |, supervis _ a
-8: supervis is, system _ and, target it, that _ are, that _ cost, that _ through, that report, the _ be
-8: the _ budget, the _ data, the _ exceed, the _ plan, the _ user, the consum, the copi, the cost, the fold
-8: the perfect, the row, the thirti, the typic, them _ so, them _ wherea, then _ predict, then _ the, this _ is
-8: three, threshold against, thumb, till it, time _ or, time _ skew, time _ which, time pass, to _ featur, to a
-8: to fals, to hear, to remov, to time, train _ when, train must, train time, true _ on, true negat, user feel
-8: usuali, valid _ it, valu _ a, varianc and, visibl, watch for, watch |, what one, when _ the, wherea _ bug
-8: whereupon, which _ #, which _ onlin, which input, which is, whitney, who _ it, with ~, world _ so, world the
-8: would, you are, you monitor, you report, you would, | _ canari, | _ detect, | _ go, | _ imbal, | _ negat
-8: | _ transact, | actual, | defin, | latenc, | offlin, | roc, | time, | usuali, | whereupon, | who
8: # _ in, # _ posit, # of, # true, a _ distil, a _ distribut, a _ has, a _ score, a _ split, a case, a larger
8: a month, a pictur, about how, abund _ negat, accuraci averag, activ, against it, age |, alarm outnumb
8: alert _ |, all _ it, alpha, alway _ |, an _ |, an analyst, an earli, an exampl, and _ deriv, and _ product
8: and _ when, and an, and i, and to, answer _ #, appear, approv, are _ in, arriv late, as _ was, as an, ask for
8: assess, at launch, auc is, averag _ recal, averag is, averag precis, away the, b, b4 _ |, back to
8: balanc _ averag, band, batch |, beforehand, begin _ be, between _ input, bias is, bit, block, book, both _ of
8: bring it, bulk, by _ for, by _ medic, by _ model, cach _ |, cancel, cheaper, check _ the, churn, class _ and
8: class _ that, code _ data, come back, come |, compar the, comput _ train, conceal the, concept _ move
8: convers, copi _ the, correct _ by, correct _ wherea, could _ the, cours, cover all, data _ move, data |
8: decis threshold, decis |, depart from, deriv of, describ, dilut, distil |, distribut _ predict, diverg _ |
8: done, each has, empti, estim |, even _ fals, everi _ is, fals _ you, fast |, featur _ comput, featur _ that
8: featur comput, fewer, first i, fix _ |, fix it, flatter _ |, fn |, for drift, for real, fraud catch, freez
8: fresh label, from _ outset, from one, from train, gap between, general, go _ a, go live, goe, good _ |
8: half the, happen |, have _ sensit, histogram of, holdout, huge negat, i _ that, ident _ train, identifi _ the
8: identifi by, impress, improv, in _ #, in _ own, in _ shadow, indic |, input _ concept, input _ drift, int8
8: is _ i, is _ per, is _ time, is _ you, is comput, it _ how, it _ like, it _ name, it a, it at, it can, it goe
8: it share, it underfit, it will, it work, jump, label are, label arriv, label land, land |, largest
8: later _ the, leak _ or, leak _ the, leakag _ when, leakag |, least, life |, limit user, lower _ |, mail, main
8: make _ the, make of, march, mass, matter |, mean hide, medic _ |, method, metric _ |, minim, model _ no
8: model _ on, model predict, model score, model was, monday, monitor must, must _ first, must _ the, must agre
8: must warn, my own, needless, never _ |, night batch, nobodi has, normal _ |, of _ #, of _ by, of _ code
8: of _ latenc, of _ move, of _ origin, of _ the, of _ transact, of drift, of our, onc it, one _ in
8: onlin _ offlin, onlin serv, origin in, out to, outcom _ a, outcom by, output _ |, output are, outset
8: outset |, outsid, paper, parallel |, paramet, part is, payment |, per second, person who, polici, portion of
8: precis against, predict _ are, predict _ by, predict _ correct, predict _ major, predict to, probabl of
8: process, proper, proxi |, push, quick, rang |, real request, recal _ a, recal by, recal or, receiv a
8: reciproc, reciproc of, reduc, reflect, repeat, replac, repli, request _ second, request and, row own, rt _ ~
8: s, satisfi, say _ of, say the, second _ the, serv ~, shadow |, shadow ~, sinc a, six, slow _ that, so _ would
8: someon, someth _ it, space complex, spam, stay _ it, stay as, strict, subset, suspici, take #
8: take _ reciproc, take _ valu, temperatur, that _ be, that _ learn, that _ notic, that _ on, that an
8: that both, that map, that nobodi, that we, the _ conceal, the _ demand, the _ fraud, the _ log, the _ metric
8: the _ themselv, the best, the candid, the card, the deriv, the effect, the fpr, the full, the incom
8: the largest, the moment, the outset, the reciproc, the third, the work, then i, they ask, this one
8: through _ offlin, through train, to _ data, to that, trade _ |, train sampl, truli _ |, turn _ to
8: two _ disagre, two comput, under a, under extrem, until then, uplift, use _ |, use to, valu _ of, vari, wake
8: warn _ |, weight |, were _ posit, what _ fals, what we, what |, when _ alarm, when _ is, whether _ drift
8: will not, with _ the, with _ true, with it, with skew, within _ ms, x _ |, you _ out, | _ alarm, | _ check
8: | _ count, | _ covari, | _ extrem, | _ far, | _ long, | _ much, | _ never, | _ onlin, | _ pr, | _ random
8: | _ read, | _ shift, | _ somebodi, | _ their, | after, | alway, | among, | count, | e, | keep, | measur
8: | model, | move, | onc, | perhap, | unlik, ~ _ b4, ~ _ skew
9: # _ is, a _ never, a _ user, a _ window, a complet, a differ, a night, a poor, a proxi, a shift, abund
9: abund of, acquisit, act _ it, against a, against drift, agre _ train, all threshold, and _ complex, and _ for
9: and _ serv, and at, and no, and on, and one, and what, anoth _ |, anyon |, are in, as _ it, ask how
9: at midnight, at onc, auc, bank, bar, be |, becaus _ serv, begin to, behind a, between input, both side
9: break |, by itself, calibr sinc, chanc |, chang the, characterist, choos by, clear, code round, code |
9: comput _ differ, conceal it, consum need, cover, curv _ which, data _ and, decid, definit |, deriv _ featur
9: differ _ |, document, down the, drift _ in, dure, each _ get, each _ within, each class, each kind, error of
9: everybodi, examin, exist, expos the, fals _ in, fals _ outnumb, featur from, fill, first _ the, flop
9: for _ metric, for each, from _ raw, get _ percent, great, higher, horizont, how _ featur, how fresh, huge
9: human, ident in, in _ loss, independ, inflat the, input _ in, input _ score, is sweep, issu, it _ for
9: it _ no, it _ not, it _ when, it and, job _ the, ks, label come, label for, larger, late |, leak into
9: leakag _ evalu, like the, linear, log _ featur, log loss, look _ |, low |, make it, mask, matter _ the
9: mean would, metric that, model _ be, model _ serv, model _ train, model should, move _ input, nor, not _ a
9: occur when, of _ and, of _ call, of detect, of error, offlin and, on _ schedul, onc |, one featur, outlier
9: outnumb the, own label, p99 |, path comput, peopl |, percent _ which, percentag of, pipelin _ so, place
9: posit _ #, posit _ against, posit _ detect, posit _ fals, posit _ rank, posit rate, precis and, precis on
9: predict score, present, procedur |, product _ |, qualiti _ |, qualiti metric, queri, random _ of
9: rather _ the, real |, recal on, relationship _ input, releas |, request per, rest |, right |, rise |, rt
9: same input, sampl _ live, say _ percent, say that, season, segment, sensit _ #, serv _ and, serv pipelin
9: share _ was, ship, silent, sit _ the, skew ~, so _ model, so _ they, so noth, someth _ |, start |, step |
9: still _ |, stratifi, sweep and, target that, text, that _ in, that _ real, that label, that would
9: the _ accuraci, the _ i, the _ should, the _ tabl, the _ thing, the abund, the acquisit, the bid, the covari
9: the current, the first, the line, the lower, the network, the null, the person, the ranker, the thing
9: the top, the total, then how, there _ no, they are, third |, time |, tini, to _ what, to anyon, to do
9: type _ error, until we, usual a, valu |, walk, was detect, watch _ |, we _ #, we _ |, we have, what move
9: what proport, when a, when fals, where, whether it, whole _ |, window _ so, with _ and, with _ train
9: with the, within #, world has, write down, you _ of, you need, | _ about, | _ call, | _ choic, | _ consist
9: | _ design, | _ fit, | _ fold, | _ fraction, | _ miss, | _ night, | _ prevent, | _ quantiz, | _ recal
9: | _ report, | _ row, | _ stabil, | _ sum, | _ track, | _ world, | feedback, | hide, | most, | nobodi, | over
9: | pick, | plus, | right, | rt, | stratifi, | such, | there, | usual, | which, ~ shadow
10: a _ contain, a _ on, a _ student, a day, a project, a train, a year, against _ train, against recal, although
10: among _ |, an _ is, and _ onc, and _ they, and featur, and input, and predict, and recal, and space, and when
10: architectur |, as of, ask _ a, at _ precis, attribut, automat |, avail, averag _ |, axe, axe _ and, b4, bake
10: balanc accuraci, batch _ featur, between _ two, both the, by _ bid, cach |, can _ |, chang of, chart, claim
10: cluster, code comput, column |, contrast, cost _ |, curv _ each, cutoff |, day |, did _ catch
10: distribut _ drift, distribut move, divid the, each _ weight, explain, expos it, extrem, f, fals _ by
10: fals negat, fault, featur _ drift, featur _ from, featur _ train, fed, filter, fine, fire |, fit
10: fraud detect, full _ |, goe _ |, hide _ slow, host, i _ |, id, immedi, in _ pipelin, in _ world, increas
10: inform _ the, inform about, is _ with, is domin, is usual, it _ noth, it _ of, it _ time, it back, it had
10: it show, job and, label _ and, late _ so, life, like a, log the, look at, loop |, major _ |, mark, maximum
10: medic, midnight |, minimum, model _ wherea, need it, never _ it, nois, not be, notic |, of _ first, of _ into
10: of _ it, of _ variabl, of live, of peopl, one of, onli the, our own, own time, percent _ user, permit
10: pictur |, pile, pipelin bug, portion, power, pr _ |, predict rate, project _ it, proport _ the, rank _ a
10: react, recal _ what, recal and, refit, reject, remain _ |, risk |, roll back, same _ and, say |, score drift
10: serv time, share _ posit, shopper, should be, size |, skew _ our, so _ auc, staff, stop _ the, sum of
10: system _ |, target _ not, test _ |, that _ percent, that you, the _ depend, the _ differ, the _ error
10: the _ probabl, the _ set, the _ will, the auction, the link, the map, the new, throughput, to see, to shadow
10: tri, true _ and, two _ of, under _ precis, unit, use the, use |, valu as, version of, wait |, was _ the
10: we had, what _ the, what a, when _ model, when you, wherea _ canari, which _ recal, whom, with _ it
10: without the, yet, you _ not, you can, | _ as, | _ back, | _ be, | _ f, | _ fall, | _ half, | _ often
10: | _ show, | _ tune, | _ up, | _ warehous, | _ with, | although, | balanc, | bin, | distil, | name, | regular
10: | the, | yet
11: a _ batch, a _ row, a data, a hundr, a row, a variabl, a week, about #, about _ target, against _ fals
11: all of, along _ curv, amount, and _ a, and _ how, and _ in, and _ target, and of, and that, answer _ often
11: as _ and, auction, bad _ |, batch job, been _ |, befor _ |, befor |, better |, by mistak, care, catch |
11: combin, come from, common, date of, demand, deriv, distribut _ input, distribut or, divid _ the, doe |
11: domin _ the, domin by, draw, drift by, drift move, drop, each _ by, each _ it, environ |, error _ the
11: even when, exceed, featur _ which, featur distribut, featur get, featur on, feed, feedback _ |, find out
11: find |, five _ of, five percent, flat, gain _ recal, gain in, goe _ the, group |, has a, head of, histori
11: how _ a, how you, i e, identifi, in _ at, in _ relationship, inflat _ fals, is _ of, is _ right, is _ valu
11: is measur, is our, is signific, is there, it cost, it doe, it learn, it need, it right, it tell, keep the
11: knowledg, last, live _ comput, live side, load, match, midnight _ the, money |, more |, move from, much of
11: negat _ by, next |, not _ it, not have, of _ class, of _ project, of request, of row, offlin metric
11: often _ it, often _ posit, on _ |, one _ is, one _ it, onli _ the, or _ class, overal, own _ is, pair, path |
11: percentag, pick _ metric, plot the, posit cost, posit in, precis _ |, procedur, pull, quantiz |, random sampl
11: real _ infer, report |, right skew, run _ it, scarc, score _ a, settl, slip _ the, smaller, so roc, stage
11: tell you, that _ random, the _ answer, the axe, the gpu, the result, though, time infer, to _ answer
11: too simpl, traffic _ it, troubl, turn out, two code, underfit |, valu _ by, valu _ it, valu at, verdict, view
11: what _ model, what doe, when they, wherea _ answer, with _ featur, word, work |, write the, zero _ a, zero is
11: | _ differ, | _ have, | _ new, | _ not, | _ other, | _ should, | _ take, | _ two, | _ was, | also, | bias
11: | choos, | even, | fraud, | qualiti, | report, | roll, | think, | though, | to, ~ _ store, ~ predict, ~ recal
12: # _ percentil, # _ the, # fals, # th, a _ later, a _ time, accept, accuraci is, actual _ |, alert _ it
12: along the, alter, among the, and _ by, and _ stream, and drift, and is, anyon, are serv, ask what, away
12: between _ featur, bound, but the, catch _ and, chanc _ a, chang _ the, code path, comput over, curv _ |
12: date _ the, decay, distribut _ and, down |, drift _ that, environ, feedback loop, fn, follow |, for _ target
12: for that, go into, has shift, have to, he, head |, help, here |, hold |, how far, if you, in _ train
12: in recal, in shadow, infer _ a, input _ target, input move, instead, into _ featur, is _ at, is part, is that
12: it _ an, join, keep _ fals, label _ that, label leakag, label |, late _ |, learn _ |, leav the, live
12: major class, mani _ the, million of, minut |, must _ be, need _ fresh, nobodi _ it, noth |, of score
12: often is, one point, one that, over all, past, percent _ |, pick the, precis ~, price |, program, quit, rang
12: recent _ |, run |, same _ |, sampl _ |, see it, self, side comput, size, slide, small _ |, space _ |, sure
12: th, th percentil, than, that _ arriv, that were, the _ a, the _ follow, the _ valu, the action, the classifi
12: the custom, the head, the money, theori, they can, time _ an, time _ space, train _ in, train set, truli
12: truli posit, tune the, two |, under _ latenc, user is, valid _ |, valu _ serv, version |, were _ |, will
12: within a, would be, you _ it, | _ between, | _ calibr, | _ e, | _ everi, | _ hide, | _ learn, | _ order
12: | _ out, | _ perform, | _ precis, | _ predict, | _ proport, | _ request, | _ there, | _ threshold, | _ what
12: | against, | class, | each, | log, | monitor, | neither, | onlin, | overfit, | second, | share, | use, | zero
13: a _ bug, a refer, a valu, abov a, and _ on, and _ posit, and score, and whether, at the, axe |, best
13: between _ |, big, click |, current, defect, depart, design round, distil _ a, drift in, featur or, flatter
13: follow _ the, from _ to, from a, hard, has the, hide the, high |, how much, i _ to, idea of, if, import
13: in _ code, in _ featur, input featur, input has, is _ probabl, is go, is |, it _ be, it denomin, it predict
13: k, kind of, level, list, mean for, of _ two, often a, onli |, origin, over, perhap, poor, posit catch
13: rare class, retrain _ |, same featur, say #, send, serv _ in, server, set |, sever, shift _ the, size _ the
13: stabil _ |, the cutoff, the input, the sum, the true, the whole, them _ the, then _ it, there is, think of
13: thousand, threshold is, to _ train, total, train data, trust, under _ roc, wait, way |, weight _ |, well |
13: what _ input, what is, when we, which _ of, with #, you _ to, | _ all, | _ chang, | _ each, | _ first
13: | _ let, | _ make, | _ more, | _ test, | _ use, | here, | label, | like, ~ _ distribut
14: a _ answer, a limit, a new, a small, afterward |, aggreg, alarm _ the, all |, and _ model, anyth, are |
14: be _ at, bug |, by _ gain, canari _ a, chanc of, compani, constant, contain, cost of, did |, drift _ and
14: drift ~, endpoint, featur differ, feedback, figur, fire, fold, forecast, fraud _ |, from _ train, grow, handl
14: has chang, idea, if a, input _ and, instead of, is ask, it should, later |, learn from, lie, may _ a, month |
14: number |, of _ percent, open, or of, our _ |, out, outcom, point _ the, predict is, rate _ |, reason
14: recal _ it, request within, requir, see |, share that, sit, stop, the _ cost, the _ flag, the _ stay
14: the _ version, the _ way, the fit, the gain, the rest, then _ |, too |, train on, train row, two, vs _ |
14: warn, what _ was, wors |, wrong _ |, | _ divid, | _ like, | _ loss, | _ mani, | _ need, | _ where, | cach
14: | code, | if, | same, ~ featur
15: # _ and, # _ ~, a _ alarm, a retrain, about, again, and monitor, as the, base rate, below, build
15: conceal _ tail, count, cut, did we, do _ |, drift monitor, either, featur code, fraction of, how mani, ident
15: if it, implement, in _ denomin, in _ input, input _ move, input mean, into _ |, is recal, line, lose
15: make the, mani of, margin, midnight, model learn, must be, need a, neither, new model, no longer, no skew
15: normal, of _ negat, of them, outnumb, part _ the, pay, real user, result |, rise, row _ the, shadow deploy
15: she, sick, side _ the, sinc it, size of, slice, slow tail, somebodi, than _ |, that |, the _ recal
15: the _ servic, the _ under, the size, them _ |, they, thing, this is, top, up |, user _ serv, valid |, week |
15: what you, window |, with a, work, zero |, | _ from, | _ live, | _ nobodi, | _ noth, | _ onli, | _ probabl
15: | _ when, | take
16: a #, a _ sampl, alway _ the, and _ distribut, anoth, arriv |, as well, call it, can be, case |, comput featur
16: data _ featur, differ _ the, differ from, disagre |, distribut _ the, each featur, each valu, everi _ |
16: everyon, featur _ own, flag, for a, get it, give _ the, has move, hour |, is _ #, is an, know, long, million
16: model has, move _ the, network, noth _ the, occur, of _ error, of _ real, old, pipelin _ |, posit predict
16: predict drift, prevent, remain, small, state, switch, test |, than a, the _ come, the _ may, the _ the
16: the _ you, the date, trace, want, weight by, wherea recal, you _ a, you have, | _ tell, | _ you, | compar
16: | not, | run, | whatev, | whether, ~ serv
17: a singl, after _ |, against the, along, call |, can not, copi of, each round, exact, featur _ a, featur drift
17: give the, gpu, harmon _ |, how, input _ shift, is _ other, is not, is one, it _ precis, it _ train, it as
17: it to, kind, latenc _ and, link, littl, mean conceal, mean that, mistak |, near, not _ the, odd, of _ actual
17: of _ alarm, of _ is, of actual, order |, over time, page, pass, point of, posit and, predict _ and, rest
17: return, round _ a, rule |, same |, should, so we, the _ by, the _ mean, the next, the proport, the test
17: to _ it, train ~, without _ |, year, | _ valu, | everi, | recal, | some, | weight, | without
18: # ~, a signal, afterward, against _ |, alon |, and serv, area _ the, at _ threshold, be _ |, both _ |, break
18: by _ new, decis, event, fold |, from _ data, head, how _ the, hundr, infer, it _ that, let, model get
18: more _ |, no _ of, number of, of negat, off |, on _ data, on fresh, percent of, predict distribut
18: probabl that, realli, recal at, right _ |, rule, signific, slip, so _ |, squar, stand, target leakag
18: the _ code, the number, the rule, too _ |, usual, what, | _ featur, | _ latenc, | _ score, | at
19: a threshold, action, against, alert when, as _ as, card, confirm, domin, enough, evolv, featur _ and, go
19: go _ |, happen, have a, i would, in |, latenc _ |, may, may be, null, of _ request, of _ score, on _ own
19: or it, part of, put, risk, row |, share _ the, signal of, simpl, step, sum, ten, the _ side, the one
19: the probabl, the second, the share, the veri, train _ |, tune, versus, watch the, | _ #, | _ for, | _ how
19: | _ posit, | _ round, | _ to, | canari, | under, ~ |
20: about the, as it, by a, caus, close, estim, goal |, how it, includ, is _ it, is what, it by, limit |, low
20: night, notic, of input, of user, other _ round, other way, per request, probabl _ a, product |, project
20: random _ |, rather than, roc curv, score |, stay _ |, that a, the _ for, the _ score, the other, to
20: train serv, true _ |, under the, well, what _ of, wherea a, within, write, you _ |, | _ mean, | _ they
20: | both, | look, | p, | ~
21: a miss, actual posit, age, at _ time, begin, collect, complet, correct |, flag |, fpr, gap, incom, inform
21: is about, is in, is no, of class, of fals, of posit, on _ label, own way, pictur, popul stabil, price
21: relationship between, sampl of, serv _ comput, skew _ a, that are, these, unlik, valu, when it, | _ can
21: | _ whether, | when, ~ _ |
22: a _ predict, chang |, depend _ the, differ |, disagre, e, is _ chang, it _ way, it answer, latenc |, money
22: rather, retrain on, review, score distribut, small _ of, | _ accuraci, | _ leakag, | alert, | this
23: a _ model, after the, area under, at serv, chang in, column, cutoff, data drift, do not, doe it, error |
23: everyth, expos, featur valu, gain, goal, has it, in product, it has, larg, map, mistak, not _ |, not the
23: of _ distribut, row, such as, the _ one, the slow, way round, we _ a, weight _ the, | #, | are, | in
24: abov, bring, class |, compar, comput _ featur, conceal, date, divid by, exampl, how _ of, inflat
24: input distribut, label _ |, mix, more, nobodi, payment, popul _ index, record, stabil index, that of
24: the _ between, there, way _ |, | _ are, | _ shadow, | drift, | no
25: among, and _ featur, bad, chanc, fals alarm, find, later, matter, roc _ |, so i, | _ has, | _ or, | _ share
25: | _ time, | from, | of
26: for _ |, is it, much, of #, person, real _ |, second |, serv code, train _ serv, whole, wors, | watch, ~ #
27: and a, better, click, drift is, equal, expect, has to, here, is _ share, of all, rais, releas, stay
27: the precis, thing |, | _ model, | first, | say
28: a _ store, add, agre, alon, data _ |, fals _ rate, follow, high, hour, in, it _ the, item, just, no _ |
28: on it, start, team, that _ the, veri, | _ an, | _ ~, | real
29: # _ #, a chang, class _ |, group, of the, or a, proport of, serv _ |, so it, the _ model, track
30: i _ it, job, next, predict _ |, signal, someth, that _ |, the _ distribut, the outcom, vs, | _ is
31: a _ in, a few, between the, code _ |, good, in _ and, input drift, minut, or the, point, rate |, recal _ |
31: were, | _ at, | shadow
32: data and, doe not, effect, such, turn, | _ distribut, | _ of, | one, | predict
33: even, it was, no, of _ featur, shift |, | featur, | for, | they
34: have, input and, new _ |, of _ predict, on the, onc, precis recal, proport, side, | _ a, | _ by
35: also, mani, result, run, still, tell
36: everi, fals posit, is a, keep, model, month, our, threshold |, | concept, | train
37: a _ posit, call, mean _ the, version, | _ drift
38: model |, the same, | _ in
39: as, both, in train, limit, on a, or _ |, order, some, week, | _ i, | _ on, | by, | then
40: check, down, featur store, leav, train _ skew
41: most, one |, part, precis _ curv, recal curv, the two, | as
42: it is, like, weight, whether, | precis
43: a _ or, are _ |, distribut of, or, train and
44: share of
45: a featur, case, come, posit _ |, that is, way
46: move |, negat |, to _ |
47: after, custom, featur and, measur, skew |, | it
48: never, too
49: chang, of _ input, one, take, without
50: can, featur _ |, few, serv skew
51: all, in _ |, precis _ recal
53: by _ |
55: new
56: # |, same, | _ and, | a
57: set
58: differ, make
61: at, | with
62: own |, shift
63: need, | that
65: see
66: concept drift, drift |, from, test
73: use
77: on, with
78: and _ |
79: | _ it
81: i
94: | _ |
95: onli
96: for
119: ~
130: and
131: not
169: |
"""
