"""Weights of sense.py in hundredths of log-odds; made by tests/bench/fit_sense.py."""

BIAS = 4.29

WEIGHTS = """
-153: until
-119: threshold
-117: catch
-115: it _ |
-108: it
-105: skew, wherea, | wherea
-100: serv
-93: drift
-91: into, own
-90: fresh
-85: their, then
-84: loop
-82: the drift
-80: input
-79: curv, distribut, latenc, rollback, therebi
-78: the skew, | we
-77: yes, you _ the
-76: the _ that
-75: imbal, leak
-74: answer _ the, it own, posit, whose
-73: engin, is _ by
-72: and the, evalu
-71: the _ |
-69: area, the _ of
-68: alert, p99, predict, shadow
-67: no |, round, so that
-66: batch, breath
-65: of a
-64: fals, target, until the
-63: doe, tail, therefor
-62: as a, holist, own _ |, whatev, which
-61: complex, question, recal, relationship, the _ and, time
-60: percentil, serv _ the, | or
-59: a rollback, name, roll
-58: answer in, by, itself, leakag, read
-57: design, optim
-56: in _ breath, the _ until
-55: negat, readabl, the leakag, what must
-54: pattern, precis
-53: by it, distribut |, label, proxi, sort, the _ drift
-52: a breath, between |, code, data move, featur a, the _ then
-51: a _ roll, the, we _ the
-50: but no, data _ in, descend, has _ the, noth of, sampl, the request
-49: baselin, be, in _ with, it _ answer, of _ catch, of _ sort, probabl, product, the _ get, the _ has, us |
-49: user, what _ a, wherea we, whichev
-48: a, but _ |, catch _ answer, ensembl, has, in _ distribut, move _ a, roll out, the _ into, the shadow, | _ ms
-47: a _ is, an, be _ by, deal with, doe the, monitor, move in, space, | _ cost
-46: a _ skew, are _ by, becaus, becuas, cadenc, comput, deal, is _ in, is first, of this, percentil |, perfect
-46: purchas, real is, sampl skew, the fraud, the recal, when serv, whi _ the, | becaus
-45: a distribut, concept, of it, posit _ the, sensit, supervis, the distribut, underfit, user |, with _ of, you |
-44: a _ |, been, bin, catch the, do you, had, henc, metric, name |, one _ the, real _ first, serv _ train, tabl
-44: when _ |, | henc, | p99, | whi
-43: constitut the, engin _ |, gate, harmon, leak |, mean |, of, senior, so the, svm, | _ must
-42: a _ between, doe an, get _ by, is answer, loop _ an, p99 say, qualiti, serv the, | _ doe, | _ ensembl
-41: an _ name, answer drift, default, fail, in a, leverag, probabl |, read |, retrain, that _ or, that catch
-41: the _ design, the ensembl, | _ user, | therefor
-40: across, an engin, axi, canari, finish, fraud, monitor _ score, that _ it, the _ as, the posit, the store
-40: worri, | _ move, | percentil
-39: averag, behav, behind _ |, cost, or _ drift, roll _ |, sampl _ look, skew _ up, smote, we _ it, world
-39: | becuas
-38: # _ it, by the, ignor |, label _ the, nope |, pattern _ learn, ramp, rank, store, tail _ mean, the _ was
-38: the canari, the detect, | _ loop, | nope, | slow, | yes
-37: a comput, act, alert on, ani of, into a, it _ us, nope, right _ catch, tail _ a, the _ is, the default
-37: the fals, we, | _ real
-36: about _ of, brilliant, fundament, index, look up, recal _ the, relat, the _ space, | _ thus, | tail
-35: a _ of, default _ the, default tie, each _ be, fraud behind, input learn, input the, is therebi, l2, land
-35: out |, posit of, request, that it, the _ precis, the _ tie, the real, tie the, when the, wherea the
-35: which the, | ignor
-34: a concept, a posit, and they, answer, behavior, if the, metric are, of _ own, offlin, percent _ #, separ |
-34: techniqu, the _ read, the error, the loop, those |, up the, us, | _ p99, | _ serv
-33: bias, budget, chang it, cost _ the, drift _ concept, for _ loss, of _ |, of those, parallel, random, rate
-33: the _ which, the featur, traffic, | _ input, | pattern, | serv, | therebi
-32: align, consum, fail _ |, fresh data, logic, lower, major, must, noth, of that, or answer, or doe, percent |
-32: random _ rank, the _ behind, the _ percent, unlock, unsupervis, yes _ right, | _ second
-31: a gate, becuas the, behind, cost is, distil _ cach, distribut _ |, gate |, him, in one, interview, of concept
-31: right ~, round |, score _ the, the overfit, the time, threshold it, thus, unsupervis _ |, yes ~, zero
-31: | _ concept, | _ fresh, | _ histogram, | _ would, | curv, | score, ~ catch
-30: act _ |, and _ is, depend _ which, differenti, drift featur, empow, histogram _ psi, ignor, is where
-30: it depend, none, none of, o, one answer, p99 _ |, plan, recal their, show _ the, the _ against, the _ featur
-30: their _ percent, worthless, | _ swap, | question, | you
-29: act on, and _ input, and then, bin _ it, each, error type, histogram, input as, input monitor, is _ to
-29: it index, proxi _ |, retriev, shadow of, statist, the _ alert, the baselin, think, useless, whi, zero _ the
-29: | _ depend, | fresh, ~ posit
-28: a _ bin, alert _ #, cadenc |, choic of, code _ the, condit, constitut, degrad, featur, hold _ the
-28: in _ answer, it _ on, it area, itself |, journey, monitor |, say a, secret |, the #, the _ purchas, the code
-28: the f1, trigger, type, wari
-27: # #, a _ be, area |, be the, code and, curv _ #, drift of, drift perform, dwarf, evalu |, f1, fals rate
-27: gradient, hide, honest, i _ the, input _ |, intact, into _ recal, millisecond, no _ give, on which
-27: peopl _ recal, peopl alway, share, stabil, the interview, threshold #, toward, under _ #, when _ has
-27: you _ wherea, | _ auc, | _ no, | may
-26: # _ separ, balanc, becaus featur, cach, cross, diverg, give x, input of, is then, latenc _ batch, launch
-26: mirror the, model _ it, model be, perform _ skew, say _ about, say yes, separ, swap, that _ precis
-26: the _ alway, the _ train, the _ when, the complex, the no, the round, thirti |, you call, | _ longer
-26: | _ metric, | _ qualiti, | secret, | target
-25: # under, a label, an _ carri, an evalu, back, be zero, befor the, behavior _ at, code did, complex |
-25: conceptu, each other, fundament |, histogram |, holist _ the, is #, late, loop was, model fail, moment |
-25: recal _ #, retriev the, secret, shadow _ it, skew of, stream, the _ miss, the gradient, the peopl, the proxi
-25: the question, their _ |, then the, thirti, this _ |, threshold _ #, tie, traffic is, unchang, until it, was
-25: wherea p99, | _ sampl, | data, | mean
-24: alert |, awar, back at, batch you, by _ until, code _ two, day the, evalu _ the, fall _ becaus, featur _ the
-24: fraction _ a, fresh |, him |, minus, mirror, miss, model talk, of their, offlin _ |, one code, output |
-24: popul, psi |, reach |, schedul, that featur, the _ talk, the comput, the fraction, the metric, the serv
-24: therefor a, train _ a, until _ |, which _ do, y, y the, you _ then, you _ when, | _ brilliant, | _ evalu
-24: | _ optim, | leakag
-23: a cadenc, actual _ from, and it, and retriev, averag _ the, cach _ the, class, classifi the, comput a
-23: correct, deploy _ time, featur has, from there, is fresh, is round, it fundament, latenc _ a, noth about
-23: other |, perfect rank, predict _ the, promot, rate _ predict, rate from, real, recal the, say noth
-23: score histogram, shadow it, show to, skew _ the, space _ and, that _ has, the _ in, the _ serv, train
-23: under it, which _ had, | have
-22: a loss, a move, are select, code _ offlin, descend the, doe a, drive, error _ |, evalu _ are, featur to
-22: get _ input, health, in _ correct, input _ predict, is _ distribut, is _ mean, it _ fresh, it _ wherea
-22: journey |, label score, land in, longer hold, look _ the, model to, monitor the, move _ threshold
-22: on _ complex, on clean, optim _ the, or is, path, perform the, precis _ negat, product of, question catch
-22: readabl is, real _ the, serv _ it, the _ did, the _ imbal, the _ negat, the bias, the choic, the fall
-22: the logic, the miss, the plot, their own, two behavior, | _ comput, | _ four, | _ schedul, | classifi
-21: a sampl, accur, as _ fals, averag _ and, backfil, batch _ the, becaus _ percent, cach the, calibr _ the, day
-21: delay, discharg, discharg code, distil, drift _ label, drift label, fall |, fraud is, from _ popul, govern
-21: harmon |, hear _ |, imbalanc, it recal, l2 _ |, label and, land _ the, leakag of, learn |, log it
-21: mirror _ ramp, moment, o _ log, of serv, one percent, or _ the, pick _ |, pipelin, precis of, predict |
-21: qualiti of, refer period, rework, run on, synerg, talk, the _ output, the _ say, the behavior, the latenc
-21: the monitor, the percentil, time _ the, to _ their, until _ code, warehous, wari _ |, was _ |, wherea it
-21: whichev _ the, worri the, would a, would the, you, | relat
-20: # percent, a recal, and _ and, ask _ recal, batch _ |, bias |, by _ store, clean _ |, code _ it, covari |
-20: defin, denomin, drift to, encod offlin, featur the, function, have the, imbalanc _ the, is therefor
-20: it precis, it threshold, land _ |, latenc _ the, leak _ and, logic that, lower |, mismatch _ |, miss _ |
-20: miss is, negat of, o and, of _ model, of _ other, of _ train, one be, overfit, per _ |, posit into
-20: predict _ input, purchas the, reach, real _ row, rework the, schedul request, select, serv a, should the
-20: skew _ data, slow _ |, space |, stakehold, strateg, than _ request, that _ right, the _ comput, the _ input
-20: the _ period, the _ run, the actual, the alarm, the negat, the pr, the ramp, time row, to _ predict
-20: to _ share, to it, trade off, train _ the, train threshold, user who, we alert, we log, wherea _ target
-20: | _ alert, | _ one, | _ say, | _ techniqu, | _ that, | _ true, | proxi
-19: a curv, at it, been train, both of, budget real, carri, cheap schedul, drift _ into, dwarf the, enabl, encod
-19: entiti, featur are, featur it, featur train, has been, imbal _ |, in parallel, is _ under, it request
-19: it train, l1, l1 _ l2, mean, negat and, negat class, of _ recal, of accuraci, offlin auc, perform
-19: popul _ alert, rate _ curv, recal _ sensit, request _ latenc, retrain the, safe, serv |, shadow _ |, sinc the
-19: skew as, split the, stabil _ the, store _ a, store the, tail |, target _ featur, that each, that read
-19: the _ leak, the harmon, the honest, the rate, the traffic, thing that, to be, to calcul, train as
-19: two question, varianc, wherea _ read, | _ calcul, | _ error, | _ honest, | _ rework, | _ variabl, | late
-19: | my, | psi, | readabl
-18: alarm _ so, alert the, an outcom, and _ class, and _ code, and log, answer _ |, ask _ |, ask it
-18: averag purchas, batch _ real, by what, calcul _ |, carri the, distribut chang, engin _ the, error, evalu by
-18: featur _ becaus, for _ score, hide |, how _ is, input relat, is _ featur, is evalu, is show, it promot
-18: late arriv, learn the, log, look _ at, loss function, mismatch, posit curv, predict label, read _ skew
-18: read the, say _ and, score when, sweep, sweep |, tail _ #, that comput, the _ relat, the _ wait, the balanc
-18: the correct, the imbal, the mean, the pipelin, the tree, transact _ the, two valu, unlock the, valu of
-18: variabl |, we shadow, when _ metric, would _ input, wrong |, | _ data, | _ monitor, | _ product, | _ x
-18: | covari, | on, | what
-17: # _ from, a _ first, a negat, accord _ the, accuraci, across the, alreadi _ in, and _ the, as _ comput, axi |
-17: beyond the, bin and, catch _ rate, class _ it, class default, copi _ parallel, curv is, eachoth, error _ is
-17: evalu _ it, fals _ the, fals one, fals |, far, fix _ serv, from _ drift, gradual trigger, had _ for, hold
-17: holist |, is more, it _ batch, it _ yes, late precis, major |, model _ so, not act, of _ all, of _ condit
-17: off with, patient |, posit _ threshold, posit hit, posit to, posit |, precis _ the, predict it, real posit
-17: receiv _ the, request _ |, so, so _ five, that _ an, that five, the _ alreadi, the _ data, the _ go
-17: the _ sweep, the all, the catch, the curv, the dropout, the flag, the product, the reader, the wrong
-17: time _ on, train _ from, train comput, true, true axi, user output, we _ on, window _ the, with like
-17: world _ the, | _ curv, | _ promot, | _ traffic, | cheap, | should, | so
-16: # _ evalu, a _ function, a _ that, a _ whose, a readabl, alway, and skew, and time, at _ fraud, becaus _ is
-16: bid _ and, bid stream, by how, candid _ the, cheap, choic, code had, copi in, cost _ recal, defin the
-16: detect |, distil batch, drift from, duplic _ live, engin for, featur _ encod, go _ the, input _ a
-16: input _ featur, input _ it, into an, is _ on, is _ than, it store, it |, label the, live _ stream, live bid
-16: logic of, mean _ a, move _ distribut, not _ upon, number _ precis, of _ metric, of _ target, of each
-16: off that, offlin _ the, on _ while, one day, own train, percent _ the, plot, popul bin, precis _ label
-16: qualiti _ of, reader, regular, retrain _ fresh, sampl _ train, score _ input, shadow _ give, shadow you
-16: share the, so _ featur, specif, stream and, target and, that answer, the _ lower, the _ sinc, the _ trigger
-16: the cadenc, the half, the launch, the path, the retrain, through the, time _ predict, to _ input, toss, trade
-16: truth _ the, was _ so, what _ user, whenev, wherea _ differenti, whichev _ was, who _ the, whose _ is
-16: with shadow, worth, would report, yes |, you give, | _ imbalanc, | _ know
-15: # request, # sampl, a _ drift, a _ nobodi, a _ you, a logic, a mean, a sliver, a tail, act upon, after it
-15: am _ about, and _ request, and _ stop, and _ was, and qualiti, area rank, ask _ precis, becaus #, been _ by
-15: bug, by _ it, calibr, consum _ score, cost |, degrad _ predict, denomin |, design is, differ _ comput
-15: distribut that, dropout, equiti, for calibr, fraud _ optim, fresh _ |, from _ f1, function _ and, habit
-15: had been, have _ train, how _ that, how y, i _ off, if _ am, if _ system, into be, is _ about, is _ differ
-15: is _ y, is cost, it _ featur, it regular, judg, know _ model, learn, log and, metric _ watch, model _ the
-15: name the, new ranker, nobodi _ on, of _ comput, of both, one _ need, one and, other _ the, other is
-15: overfit _ it, percentil _ |, perfect the, plot specif, psi, ramp from, rate the, ratio, recal _ negat
-15: recal i, score are, shall, shall be, sliver, sliver of, so _ that, so one, specif is, split, stabil of
-15: system _ is, that _ canari, the _ are, the _ averag, the _ bid, the _ feel, the _ relationship, the _ to
-15: the concept, the drop, the rubric, the train, them _ each, therebi _ into, threshold _ over, threshold the
-15: to what, trigger |, until _ model, upon |, wait _ the, what the, whatev _ has, where the, whi would
-15: which _ how, with _ canari, yes and, | _ act, | _ been, | _ log, | _ relationship, | stabil
-14: # user, a _ chang, a _ featur, about _ i, accuraci _ the, align with, align |, all _ time, all those, and _ i
-14: and _ plot, and _ pr, and _ work, and negat, are _ the, are duplic, are well, base, batch _ predict, batch by
-14: batch for, be give, becaus _ look, beyond, bid, class of, clicker, code a, comput _ world, correct _ qualiti
-14: curv _ sensit, defin _ the, deliveri |, design _ the, drift _ monitor, each _ at, each one, ever _ the
-14: excel _ the, far from, featur _ at, for metric, for predict, four, fraction, function _ of, give |, hand in
-14: have _ two, have been, how _ drift, in _ laboratori, in hand, in o, is _ round, is defin, is for, is this
-14: it _ back, it _ so, it _ this, it class, judgment |, leverag _ as, lower the, mean by, memori of, minor of
-14: minus _ |, moment _ or, monitor is, move around, negat _ their, nobodi act, o _ |, observ, of _ curv
-14: of _ live, on whether, one _ and, onto, other _ for, other at, overnight, percent _ accuraci
-14: pipelin _ featur, point _ and, popul _ bin, popul the, posit _ all, precis the, precis would, product _ a
-14: ratio of, read _ so, real one, relationship |, report, report the, roc becom, same _ that, sampl _ offlin
-14: say, sensit |, serv of, sinc _ predict, small share, that, that the, the _ hit, the _ over, the _ ranker
-14: the accuraci, the fresh, the laboratori, the quantiz, the refer, the relationship, the ruler, the transact
-14: the warehous, the well, their _ alarm, themselv, then _ get, then alert, then it, therebi a, those _ it
-14: those time, to _ until, train away, train is, true _ of, two number, until _ store, user _ mirror, wait for
-14: we _ for, we manag, we right, well and, what _ lower, whatev was, wherea _ are, which _ the, whose _ are
-14: whose featur, with canari, work _ in, world _ it, worri _ the, would _ whether, write in, | _ accord
-14: | _ behav, | _ behavior, | _ complex, | _ govern, | _ major, | _ rate, | _ trade, | candid, | deploy
-13: # _ finish, # _ hide, a _ class, a _ complex, a _ layer, a consist, a moment, accuraci in, and _ consum
-13: and _ from, and _ real, and _ which, and fresh, and other, answer it, are, around, becaus otherwis, becom
-13: been _ of, behavior _ code, believ a, both _ them, bug _ the, bug of, by _ shape, by cron, by serv
-13: canari _ |, catch a, catch it, concept has, correct _ the, correct the, cron _ and, cron |, detect
-13: distribut _ over, do _ catch, drift it, each error, eachoth |, earli _ |, empow _ to, excel, featur _ move
-13: featur _ so, featur look, feel, finish it, go for, gradual _ |, habit |, has _ percent, heard, histogram move
-13: i know, imbal the, in which, input _ to, instrument, is _ engin, is _ offlin, is _ one, is _ product
-13: is _ thing, is averag, is predict, it _ is, it comput, it go, itself _ the, label _ input, label _ it
-13: label _ to, laboratori, latenc _ user, latenc is, lifecycl, like |, loop _ design, memori _ the, misclassifi
-13: model _ befor, model _ worthless, monitor _ whose, must _ it, my, my _ befor, negat _ fraud, of _ correct
-13: of _ f1, of _ peopl, of _ precis, of _ until, of _ wrong, on _ the, or must, otherwis _ would, posit _ it
-13: posit lower, precis _ it, precis i, predict _ recal, predict by, proactiv, qualiti |, question |, real _ are
-13: realtim score, recal #, recal need, recal would, relationship of, right _ and, right of, rubric, rubric |
-13: runtim |, same read, schedul by, score _ parallel, score tabl, serv _ where, serv train, servic |, share it
-13: show, skew _ defin, smote _ precis, tabl _ batch, target |, that ring, that was, the _ becom, the _ had
-13: the _ land, the _ specif, the bin, the leak, the minor, the pattern, the runtim, the space, the stabil
-13: the system, the valu, then a, then serv, therebi _ the, time _ product, time _ say, typic engin, unchang _ |
-13: under _ |, under sampl, valu _ |, was right, way _ the, weight _ fit, where _ weight, worthless _ becaus
-13: worthless _ the, y _ the, you gather, | _ believ, | _ day, | _ f1, | _ holist, | _ leverag, | _ right
-13: | _ window, | whose, | would
-12: # get, # has, a _ relationship, a _ serv, accuraci _ it, act _ by, actual _ posit, against _ of, and _ fals
-12: and _ would, and precis, are _ alarm, are _ through, arriv _ are, at _ |, at night, auc and, auc |, audienc
-12: averag of, baselin |, becaus _ |, behind each, cach of, can _ the, code _ behavior, comput _ interview
-12: concept _ the, consum the, cost _ alarm, cultur, data _ serv, data _ to, did the, distribut _ day
-12: each _ insid, engin _ code, experi _ so, fall, featur _ time, find _ one, first |, fix, gather the
-12: get answer, gradual, harmon _ so, harmon _ the, has precis, i alway, i am, in _ millisecond, ingest
-12: input _ on, input a, input alert, into _ distribut, is _ harmon, is _ request, is _ store, is catch
-12: is worthless, it _ where, it _ you, it copi, it moment, itself _ in, judg the, judgment, latenc that
-12: launch _ the, look _ it, manag, mean _ is, mean finish, metric _ the, minor, monitor _ their, ms of
-12: need _ and, need _ be, of _ as, of _ percentil, of day, of thirti, or _ be, or had, or will, parallel or
-12: path compar, percent _ roc, period, pipelin _ it, piplin, posit _ and, posit _ catch, posit _ real
-12: posit _ right, qualiti _ the, random one, ranker and, rare negat, raw _ |, real peopl, recal _ posit, refer
-12: request insid, retrain it, right, runtim, sampl _ or, sampl |, score _ overnight, score it, sensit is
-12: shadow what, sinc fraud, skewd, smote has, stop _ |, store _ featur, tabl _ by, tabl overnight, talk |
-12: target is, that _ at, that serv, that smote, the _ after, the _ budget, the _ finish, the _ rank, the batch
-12: the bug, the entiti, the genuin, the piplin, the qualiti, the recent, the row, the servic, the yes, them |
-12: threshold _ lower, to _ loop, to _ own, traffic _ show, train _ alert, tree, true negat, upstream, useless |
-12: user _ and, user _ the, we go, weigh the, wherebi, whether _ featur, with _ you, | _ axi, | _ distil
-12: | _ mirror, | _ path, | empow, | wherebi
-11: # millisecond, a _ path, a _ read, a live, a predict, a true, a type, accord, accur condit, and _ of
-11: and _ often, answer _ a, apart |, are _ drift, are a, around |, as _ |, been show, befor _ featur
-11: both _ read, brilliant |, budget |, canari _ to, canari _ traffic, catch _ |, centric, class that, code _ and
-11: code _ fundament, code _ to, complex _ the, consist, correct _ |, curv and, data launch, deliveri
-11: diverg from, divid into, drop |, each _ type, fast _ the, first worri, fix the, flow, for _ of, give each
-11: go to, goe wrong, grade _ with, hand _ the, has _ |, has one, hide behind, hit, hit _ the, how _ real
-11: how fast, i _ ask, i believ, if i, in _ log, index _ |, instanc |, is _ recal, is _ |, is act, is how
-11: is useless, it _ until, it _ with, it target, it when, launch it, live _ so, manag to, millisecond _ the
-11: miss _ cost, monitor of, negat _ a, negat optim, no class, of _ fals, of _ loss, of _ problem, of _ readabl
-11: off _ the, often _ was, on _ rate, on whichev, onto the, oper _ |, optim _ fals, over the, own percent
-11: owner |, parallel _ |, parallel user, posit are, posit becom, posit find, product _ the, product is
-11: quantiz _ |, rare _ optim, read _ of, read both, real metric, realli is, recal _ ask, relationship _ so
-11: request get, request it, row, ruler, score _ in, senior _ is, sensit _ it, serv can, serv comput, shadow _ of
-11: share _ in, skew _ |, so _ get, so both, stream the, target _ it, the _ axi, the _ befor, the _ complex
-11: the _ rate, the _ share, the _ watch, the engin, the instanc, the onlin, the ratio, the readabl, the sensit
-11: the student, the tail, the user, they _ you, threshold that, through code, to _ shadow, to stream
-11: traffic _ parallel, train it, transact befor, two _ code, until _ featur, valu _ the, varianc _ the
-11: warehous _ stream, wari of, what _ it, what _ you, which _ posit, which _ train, will the, window
-11: with _ user, world of, worthless |, would ask, | _ area, | _ centric, | _ degrad, | _ owner, | _ percent
-11: | _ purchas, | _ senior, | _ then, | _ until, | _ weight, | chang, | end, | mirror, | round, | threshold
-10: # _ flip, a _ leak, a _ negat, a _ which, a fundament, a leak, a request, a safe, a time, alarm _ |, alreadi
-10: an averag, and _ busi, and _ pick, and _ sensit, and _ train, and third, anoth _ for, anoth name, answer _ to
-10: ask whether, averag _ from, averag the, batch _ lower, be _ right, between, breath |, busi negat, by _ coin
-10: by _ featur, by _ fraction, by _ real, by _ yes, by cost, canari _ are, catch _ yes, comparison, complex read
-10: comput _ worri, consist is, count the, cron, data _ when, decreas, depend on, deploy, detect _ the
-10: differenti the, distribut _ to, drift _ a, drift _ them, drift the, drift their, f1 _ is, fals _ and, far |
-10: featur histogram, featur until, fit _ train, for _ fals, fresher, fundament _ a, gate _ skew, gate the
-10: gather, get correct, guess, how often, if _ answer, index |, input _ the, interview the, is _ a, is _ cost
-10: is _ fals, is _ fraud, is posit, is store, it _ and, it _ imbal, it _ into, it _ posit, it _ two, it offlin
-10: it previous, it time, launch _ and, leak _ imbal, longer, loss, major _ recal, major recal, manag _ the
-10: matrix _ it, mean _ it, mean _ one, model _ by, model _ of, monet, monitor _ promot, name _ the, negat _ into
-10: new _ and, of _ cadenc, of _ patient, of _ share, of _ time, of outcom, on _ it, on by, on recal, onboard
-10: one _ balanc, one _ for, one is, out _ it, overnight job, p is, p99 _ that, parallel to, per patient
-10: percent _ for, pick _ if, pipelin _ the, pipelin window, plan |, popul _ a, pr _ and, precis _ ask, precis |
-10: precison, predict _ of, problem _ |, problem featur, psi _ the, question _ precis, race, rank _ and
-10: readabl _ the, recal _ therebi, recal _ to, recal cost, relationship retrain, report _ there
-10: request _ answer, right _ it, roll the, round are, sampl the, scale |, senior candid, serv _ class, shape
-10: share featur, sinc _ is, skew _ request, skew by, so _ pr, so _ traffic, store _ fraud, store _ real
-10: store of, take the, target _ the, that _ each, that _ is, that _ label, the _ canari, the _ offlin
-10: the _ retrain, the _ user, the _ window, the _ world, the _ worri, the confus, the patient, the precison
-10: the promot, the psi, the rank, the rollback, the trade, the truth, the unchang, then _ comput, there |
-10: three _ worri, threshold get, to _ up, to full, traffic with, train by, train of, true _ over, valu _ a
-10: we judg, weigh, what _ realli, when _ number, whenev _ is, within the, world are, worri of, you _ report
-10: you would, | _ arriv, | _ deploy, | _ finish, | _ fix, | _ fraud, | _ leak, | _ outcom, | _ rare, | fix
-10: | give, | latenc, | store, | will
-9: a _ curv, a _ own, a _ way, a fix, a problem, a ratio, a tabl, a transact, a yes, ad _ in, ad call
-9: alarm that, am, an error, and _ accuraci, and _ harmon, and _ pattern, and _ then, and _ who, and each
-9: and user, answer _ ad, answer _ mani, answer has, apart, are _ when, are hide, are mean, are within, area of
-9: back _ the, back into, backfil the, balanc |, base |, be fresh, be wari, behavior of, believ, bug _ concept
-9: by _ harmon, by watch, cach _ in, cadenc _ the, call in, candid is, class _ train, code design, code it
-9: complex _ |, comput _ |, concept _ it, concept is, concept the, correct _ and, correct of, cost _ and, covari
-9: curv can, curv whose, data, data is, data monitor, delay _ |, design _ it, design the, detect is, differ _ it
-9: doe _ consum, doe _ model, drift _ score, each _ call, each ad, each fals, each metric, end _ end
-9: evalu metric, f1 and, fals _ of, featur _ it, first _ data, fresh _ monitor, from what, goe live
-9: gradual _ of, half |, has score, hear, heard |, histogram is, hit _ rate, honest i, imbal _ a, imbal _ it
-9: in _ cadenc, is _ becaus, is _ first, is _ latenc, is _ overnight, is _ percent, is the, it _ accur
-9: it _ target, it accuraci, it drift, it worthless, keep _ model, label leak, label valid, mean to
-9: metric _ cost, metric of, millisecond _ and, model _ them, model healthi, model output, monitor _ live
-9: more _ than, move _ |, neural, neural _ |, not _ by, number are, of _ hide, of _ refer, of skew, offlin alert
-9: often _ model, often the, one number, oper point, output, own _ and, own featur, peopl, plan _ the
-9: posit _ of, precis _ what, predict _ drift, previous plan, product in, question _ how, ramp the
-9: read _ qualiti, real _ and, real _ get, realtim, recal _ averag, recal _ fraud, recal to, regular _ it
-9: relat to, report _ when, request _ hide, request _ serv, right when, roc _ honest, safe |, say we
-9: schedul _ the, sensit _ the, serv _ to, serv _ until, serv _ whichev, serv valu, sinc _ featur, skew _ third
-9: so _ request, spell, standard _ |, stay _ the, store that, teacher of, than the, that drift, that recal
-9: that skew, the _ alarm, the _ could, the _ off, the _ own, the _ teacher, the averag, the condit, the live
-9: the model, the neural, the overnight, the plan, the queue, the small, there _ more, therefor the, three thing
-9: threshold _ distribut, threshold per, time _ code, time _ skew, time of, to end, to label, to whichev
-9: traffic _ and, unchang _ it, user _ are, user score, user tabl, way that, what do, whatev _ posit
-9: when _ rule, wherea _ is, which _ |, who, who are, window averag, yes _ so, yes it, you are, | _ find
-9: | _ negat, | _ otherwis, | _ rollback, | _ standard, | _ worri, | _ worthless, | our, | traffic
-8: # _ of, # ms, a _ label, a _ retrain, a _ than, a busi, a class, a fraudster, a log, a relationship, a target
-8: all _ way, and _ #, and _ are, and _ get, and _ imbal, and _ late, and _ pipelin, and code, and onc
-8: and train, and whatev, answer _ and, anwser, are distribut, are mirror, arriv in, ask about, averag _ of
-8: basic you, becaus _ arriv, becaus _ fals, becaus fraud, becom _ by, becom the, by _ world, by read, calibr of
-8: can _ train, canari _ it, canari sing, candid, cheapli, code the, concept |, cost the, could _ it, coverag
-8: coverag _ the, decid |, design code, did it, differ same, diverg _ path, do input, drift until, drift world
-8: each _ the, each time, end to, ensembl _ a, f1 score, featur _ serv, featur arriv, feed |, finish _ mean
-8: first _ of, first the, flag _ the, fraud than, fresh relationship, from the, fundament into, genuin _ instanc
-8: grade, harmon _ a, hear you, holist leverag, i keep, i say, imbal is, in _ to, in ten, insid _ latenc
-8: instanc, instanc and, instead at, interview _ and, into _ differ, is fit, is judg, is previous, is stabil
-8: is when, it _ befor, it _ correct, it ask, it decid, it late, it pipelin, it realli, it skew, job that
-8: judg by, label which, late _ the, learn _ the, lie _ the, live averag, log _ |, look instead, loss _ |
-8: mean _ f1, mean tail, millisecond _ so, mirror _ the, monitor train, multipli, must cover, name for, need to
-8: negat _ of, night |, no _ is, of _ budget, of _ relationship, of _ shadow, of everi, of student, of |
-8: one _ same, one _ threshold, one _ whenev, one report, one threshold, one until, over everi, over it
-8: own _ in, pattern _ the, perfect is, plot _ threshold, plot it, posit on, predict _ own, previous
-8: qualiti _ until, quantiz _ the, queue |, rank _ the, rate and, reader of, recomput _ it, relationship _ it
-8: retrain _ the, retrain trigger, ring, roll _ shadow, round _ the, rule the, score by, score the, sensit over
-8: serv and, shadow _ a, sing, skew _ when, so _ class, stabil _ it, stabil _ popul, stabil by, statist |
-8: store _ it, store in, stream _ |, tactic, tail it, target _ retrain, that _ serv, that report, that train
-8: the _ engin, the _ exceed, the _ healthi, the _ predictor, the _ store, the _ they, the _ want, the budget
-8: the perfect, the popul, the raw, the trigger, then _ a, then _ distribut, then _ from, then _ more
-8: thing _ the, till, to _ harmon, to _ you, to itself, to one, to separ, toward _ |, train |, truth _ a
-8: until _ is, upon, valu _ each, valu _ last, visibl |, warehous _ serv, warehous as, was _ at, was train
-8: we answer, what it, whatev the, when two, wherea #, wherea _ bug, wherea p, which _ #, which _ fals
-8: which _ onlin, who _ it, within |, world the, world |, you monitor, you pick, | _ alway, | _ bin, | _ logic
-8: | _ name, | _ p, | _ question, | consist, | offlin, | popul
8: # mean, a _ percentag, a _ window, a complet, a month, a shift, a wrong, a year, against recal, all of
8: among _ document, an analyst, analyst |, and _ a, and _ by, and _ world, and at, and on, and one, and onlin
8: and pick, api, appear, arriv _ |, arriv late, as _ was, ask how, assess, at predict, at whether, auc _ rank
8: becaus _ serv, begin _ be, between _ input, book |, break, by own, cach _ featur, calendar, canari is
8: card is, case to, catch _ of, chanc, class _ that, clean |, code |, column |, comment, conceal the
8: contrast with, copi _ the, correct _ by, correct identifi, cost onli, cost us, cross _ |, cutoff |
8: degrad _ the, depart from, differ _ in, differ _ |, document retriev, drift by, employ, empti, estim |
8: expos the, fals _ outnumb, favor, featur _ from, featur _ what, featur comput, find |, fit the, fix _ |
8: flag _ |, for drift, forget, fraud catch, fresh label, from a, from raw, from request, from |, g
8: get _ percent, goe through, hard, harmon mean, he, horizont, how _ are, how you, i _ |, if you, impli, in _ #
8: in _ own, in _ shadow, inform _ the, input _ concept, into _ input, is _ longer, is characterist, is data
8: it _ data, it _ precis, it _ recal, it _ that, it denomin, it show, it work, justifi, label _ that, label for
8: label into, lag, leak into, limit user, littl, live input, log the, long, low |, machin, mark, matter |, mayb
8: mean _ |, metric _ |, million _ row, million of, miss fraud, model _ no, money |, monitor must, move _ time
8: must _ first, must warn, negat leav, none _ the, not have, not repres, null _ |, of _ on, of _ qualiti
8: of _ traffic, of _ true, of drift, of our, on _ and, on an, one _ is, one _ which, onli |, onlin _ offlin
8: oper, or the, origin, other _ |, output _ and, output _ |, over _ of, over _ threshold, p _ ~, p99 budget
8: part is, path comput, pr auc, precis _ |, predict _ major, predict rate, predict score, predict to, predictor
8: present, product _ |, profil, quarter, quick, rang, real request, recal _ what, reject, remedi, request _ a
8: rest, reveal, rewritten, roll window, same _ and, satisfi, schedul |, score _ a, serv _ monitor, shadow |
8: share _ is, share that, should _ retrain, size _ the, size of, slice, slow _ that, smaller _ |, stay _ it
8: strict, such a, suppos, sweep _ the, t, target that, temperatur, that _ percent, that _ relev, that both
8: that you, the _ a, the _ curv, the _ fraud, the _ leav, the _ may, the _ pipelin, the _ retriev, the _ tabl
8: the _ team, the _ transact, the answer, the calibr, the compani, the document, the incom, the previous
8: the rest, the total, the true, the x, their featur, there _ no, those _ the, threshold _ |, through _ offlin
8: through train, tini, to _ target, to shadow, too |, train _ is, train data, true _ and, truli _ |, unequ
8: usual, valu at, version |, wait |, walk, warn _ |, was _ the, was detect, we call, we flag, well |, what _ is
8: what proport, when _ alarm, where it, which one, with _ |, with fraud, with their, within _ ms, would _ a
8: wrong _ |, year _ |, you need, you train, | _ alarm, | _ between, | _ half, | _ let, | _ live, | _ more
8: | _ much, | _ probabl, | _ read, | _ roc, | _ some, | _ stabil, | _ sum, | _ the, | _ there, | _ up, | _ want
8: | distil, | e, | fundament, | metric, | noth, | output, | use, ~ score, ~ |
9: # time, a _ cadenc, abund, abund _ negat, abund of, agre _ train, algorithm, all _ it, all threshold, an _ |
9: an exampl, and _ deriv, and _ product, and _ target, and an, and input, and score, and to, and when
9: and whether, answer _ often, anyon |, applic, are _ in, arriv, ask _ a, at _ moment, at _ the, auc is
9: averag _ #, axi of, begin to, behind a, book, bug |, busi |, by _ model, cach _ weight, cadenc or, call _ |
9: can not, cheaper, choos, class |, clear, come back, come from, concept _ |, contrast, convers, cours
9: curv _ which, degrad of, deriv _ featur, deriv of, design round, dilut by, domin _ the, domin by, drift _ in
9: each _ within, even _ fals, extrem, fear, featur _ drift, featur get, for _ metric, fraud _ is, fresh answer
9: from _ outset, full _ |, gap, give _ posit, give that, goe, goe _ the, good _ |, has the, healthi |, help
9: higher, how _ featur, huge negat, identifi _ the, identifi by, in _ denomin, input _ drift, is _ model
9: is _ with, is comput, is domin, is one, is sweep, is that, it _ a, it _ not, it _ when, it afterward
9: it learn, it need, it on, label _ and, label come, label data, last, later _ the, leak _ the, learn from, lie
9: lower _ |, mail, mani _ the, mask, mean hide, mean the, mean would, model _ a, model _ serv, model _ train
9: model _ wherea, model predict, model should, model was, monitor _ input, must agre, null, occur when, of _ #
9: of _ and, of _ code, of _ into, of _ it, of _ learn, of detect, of featur, of machin, of peopl, often _ posit
9: often a, onc it, onc |, one _ in, onli _ the, other _ round, other way, our _ |, outnumb the, outset
9: outset |, paint, payment |, percent _ |, plumb, portion of, posit _ #, posit _ fals, posit _ that
9: predict _ by, process, proport _ the, random _ is, rank abov, rare class, rather _ the, real world, reflect
9: remain _ |, replac, request and, request |, rise, room, rule _ map, rule that, sampl _ live, sampl _ |, say #
9: see |, serv by, servic, shop, simpli, so _ would, someth _ it, stay as, stop, stop _ the, sum of, sweep and
9: synchron, tail _ |, take #, that _ not, that label, that map, the _ conceal, the _ follow, the _ path
9: the _ set, the _ should, the _ the, the _ way, the abund, the card, the denomin, the deriv, the fit, the gpu
9: the money, the other, the outset, the share, the tabl, the thing, them, third _ is, though, to anyon
9: trade _ |, traffic |, train sampl, troubl, typic loop, under extrem, use to, vertic, wait, weight _ the
9: were _ |, what _ fals, what doe, when _ model, when fals, wherea _ answer, with _ train, with the, within #
9: world has, you _ out, your, | _ about, | _ all, | _ be, | _ consist, | _ engin, | _ everi, | _ extrem
9: | _ measur, | _ miss, | _ recal, | _ those, | _ tune, | _ valu, | _ warehous, | _ with, | also, | batch
9: | class, | f1, | monitor, | onlin, | over, | right, | there, | think, | though, ~ predict, ~ ~
10: # _ is, # _ percentil, # _ ~, # fals, # th, a _ distil, a _ later, a case, a fals, a model, a pictur, a week
10: act _ it, actual, affect, against _ train, against a, alarm |, alway _ |, amount, and _ they, and fals, anoth
10: architectur |, at _ precis, at midnight, at the, bad _ |, becaus a, below, bit, both _ of, both _ |, by far
10: characterist, class _ and, code comput, comput _ differ, contain, cure, curv to, date, did _ catch
10: differ _ the, dilut, distil _ a, distribut _ and, distribut _ predict, do _ |, down |, draw, drift ~
10: environ |, exist, featur _ that, featur _ which, fire |, for each, from _ point, go _ a, goe _ |, great
10: hide _ slow, histogram of, in _ relationship, input _ in, input _ target, input move, is _ move, is _ someth
10: is about, is again, is our, it _ it, it tell, job _ the, late _ so, latenc |, leakag |, leav the, line, list
10: main, major _ |, million, minut |, model score, move _ the, negat _ by, net, never _ it, next _ it, nor
10: number |, of _ transact, often _ it, onli the, outsid, own way, path |, pictur |, plot the, portion, precis ~
10: procedur |, qualiti metric, queri, quot, real _ infer, reason, recal and, receiv a, refit, respond
10: score drift, see it, send, set |, sinc a, skew _ our, so _ auc, so roc, space _ |, space complex, store |
10: suspici, th, th percentil, that _ a, that _ in, that would, the _ accuraci, the _ sampl, the _ score
10: the _ will, the auc, the result, the second, then how, they ask, those of, threshold _ what, today, trace
10: train set, true _ |, tune the, turn out, two _ of, two rate, under a, we _ #, we _ |, what _ model, what a
10: when a, when they, wherea _ canari, while the, whole _ |, window _ so, within a, wors, you _ not, you _ to
10: you can, zero |, | _ end, | _ featur, | _ often, | _ test, | among, | drift, | even, | recal, | take, | unlik
10: ~ _ distribut, ~ recal
11: #, a _ sampl, a _ student, a _ time, a canari, a hundr, about _ target, among _ |, and _ complex, and _ model
11: and _ score, and of, and space, and that, are |, ask what, at launch, away the, batch |, been _ |
11: between _ featur, busi _ of, cach |, can be, code path, come _ |, comput over, conceal it, confirm
11: consum need, count, definit |, distil |, divid _ the, effect, enough, environ, even when, expos it
11: featur differ, fill, fine, five percent, follow |, forecast, from train, handl, has chang, has it, healthi
11: hide the, i e, identifi, in _ featur, in _ loss, in _ world, increas, inflat, input _ move, instead
11: instead of, int8, is _ it, it _ no, it _ way, it predict, it right, job and, land |, learn _ |, look _ |
11: lose, make the, medic, metric that, midnight |, model has, model learn, much of, next |, no skew, not _ it
11: notic |, of _ variabl, of error, of live, offlin and, on _ schedul, one point, or a, order |, out, over all
11: p99 |, page, part _ the, part of, percent _ user, percentag of, perfect _ |, perhap, pipelin _ |, poor
11: precis on, rate _ |, rate are, read it, real time, real user, recal on, recent _ |, result |, review, row |
11: say |, second, serv _ and, shift _ the, shopper, sick, signal, singl, sit, smaller, spam, state, step
11: system _ |, ten, test |, that _ arriv, that _ the, that were, the _ stay, the _ valu, the axe, the covari
11: the custom, the map, the moment, the stream, the sum, the target, time infer, to _ answer, to _ next, trust
11: two code, verdict, wander, we had, we have, what, what _ input, work |, yet, | _ again, | _ from, | _ make
11: | _ mani, | _ noth, | _ predict, | _ quantiz, | _ take, | here, | how, | not, | yet
12: # of, a project, afterward |, against _ fals, against _ |, all |, alway _ the, among the, and _ how, and _ in
12: and _ on, and _ stream, and featur, avail, averag _ |, bank, batch _ featur, be _ |, between _ |, both the
12: but the, by mistak, catch |, choos by, comput _ featur, cost _ |, cost of, current, decis threshold, doe it
12: doe |, endpoint, event, featur _ train, featur distribut, featur drift, five _ of, fn, for that, fraud _ |
12: free, from one, go into, has shift, hold |, if it, infer _ a, is _ at, is _ probabl, is _ right, is an, issu
12: it _ train, keep _ fals, keep the, knowledg, label land, let, look, mani of, match, mean for, mean that
12: midnight _ the, need it, network, night, nobodi _ it, noth _ the, noth |, now, number, occur, of _ alert
12: of request, of row, on _ own, on _ |, one _ it, one of, or, out of, over, pick _ metric, pick the
12: posit _ against, posit _ rank, procedur, project _ it, repres, right |, roc, same featur, serv _ in
12: so _ model, stabil _ |, such as, system, target _ not, than _ |, that _ random, the _ cost, the busi
12: the candid, the link, the third, there, these, think of, to _ it, to _ train, train _ in, truli posit
12: truth |, under _ latenc, vs _ |, week |, weight _ |, well, when we, when you, which _ of, with #, work
12: you have, | _ can, | _ e, | _ first, | _ have, | _ need, | _ perform, | _ should, | _ where, | _ world, | at
12: | averag, | choos, | pick, | skew, | ~, ~ featur
13: # _ and, a _ model, a _ on, a variabl, about the, abov a, accuraci is, add, aggreg, and _ posit, and drift
13: and is, anyon, are serv, as _ as, at serv, auc, bring, catch _ and, chart, code round, deriv, did |, document
13: everi _ |, exceed, featur code, fire, follow _ the, for _ target, from _ to, get it, goal |, grow, happen
13: here |, how far, how much, idea, idea of, in _ input, in _ train, input _ and, input has, is _ other, is ask
13: is in, it doe, it to, kind of, late _ |, later |, level, major class, margin, must be, of _ is, of _ percent
13: of _ two, of input, often is, old, point _ the, posit and, posit cost, pr _ |, prevent, program, quantiz |
13: random _ |, right skew, scarc, sever, share _ the, small _ |, switch, tell you, the _ under, the _ version
13: the classifi, the cutoff, the number, the rule, the test, then _ it, time _ an, total, traffic _ it
13: under _ roc, up, valu |, vari, watch the, weight, what _ was, window |, | _ are, | _ divid, | _ not
13: | _ proport, | _ you, | bin, | code, | compar, | everi, | fraud, | if, | overfit
14: # ~, a #, a retrain, afterward, age, alert _ it, alon, and monitor, at _ time, axe, be _ at, big, canari _ a
14: case |, close, curv _ the, data _ featur, domin, drift in, each featur, either, error |, estim, everyon
14: featur _ a, fed, flatter, from _ data, from _ train, gpu, group, have a, how mani, immedi, in _ code
14: in shadow, in |, input _ shift, input featur, input mean, into _ featur, is go, label leakag, model _ be
14: neither, no _ of, normal, of _ alarm, of _ project, of the, on _ data, onlin, pair, posit catch
14: predict _ and, predict distribut, releas, request within, risk, server, shadow deploy, skew _ a, slide, slip
14: small, so _ |, so we, than a, that |, the _ flag, the _ recal, the whole, them _ the, then _ |, they, thing
14: this is, thousand, time _ space, tune, unlik, what move, wherea recal, with _ featur, with it, | #
14: | _ fraction, | _ precis, | _ score, | regular
15: a _ alarm, a _ answer, a limit, against, alter, and _ distribut, and serv, arriv |, away, axe |, better, caus
15: claim, column, compani, comput featur, cover, cut, depart, disagre |, drift _ and, everyth, evolv, figur
15: has move, has to, implement, is _ #, is no, is recal, is there, is what, is |, it _ be, know, larg, limit |
15: mistak |, more, more _ |, move from, near, of _ real, outcom, outnumb, over time, point of, requir, rule |
15: same _ |, same |, settl, should be, target leakag, the _ servic, the _ you, them _ |, theori, third |
15: threshold is, train _ |, up |, user _ serv, user is, way round, will, you _ a, | _ accuraci, | _ has
15: | _ latenc, | _ like, | _ nobodi, | _ tell, | _ they, | second, | whether, ~ serv
16: # _ the, a miss, a small, against the, begin, build, by _ new, call |, copi of, decis, defect, differ from
16: drift monitor, expect, featur or, goal, hour |, hundr, ident, incom, kind, look at, midnight, need _ fresh
16: need a, number of, of _ score, of posit, of score, of user, percentag, posit rate, price, probabl _ a, return
16: score |, slow tail, stay _ |, sum, the _ mean, train serv, truli, two |, under the, valid |, way _ |, within
16: | _ two, | _ whether, | cach, | p, | same, | some, | to, | watch
17: a threshold, abov, after _ |, agre, and recal, call it, conceal _ tail, depend _ the, did we, exampl, flag |
17: for _ |, fraction of, give the, high, how it, inform, is _ share, link, matter, month |, new model, notic
17: of _ actual, of _ request, on fresh, pictur, product |, so i, stand, the _ code, the _ come, the input
17: the next, the one, the proport, the veri, train ~, warn, wherea a, year, you _ it, you _ |, | _ how
17: | _ posit, | _ time, | _ to, | _ when, | first, | in
18: a _ predict, again, as it, distribut _ the, for a, give _ the, how, input distribut, it by, latenc _ |
18: mean conceal, mix, no longer, not _ |, of _ negat, of actual, pass, percent of, posit predict, precis and
18: predict drift, rather than, realli, than, the _ between, the _ for, the _ one, turn, would be, write, | _ ~
18: | both, | under
19: a few, area _ the, by a, card, correct |, how _ the, i _ it, is not, model get, model |, of all, of them
19: on _ label, rather, record, run, serv _ comput, small _ of, so it, that a, we _ a, | _ by, | _ for
20: a singl, actual posit, and _ featur, bad, differ |, divid by, featur _ and, fpr, go _ |, harmon _ |, it _ the
20: it as, low, mistak, money, of negat, off |, own |, per request, person, probabl that, relationship between
20: right _ |, sampl of, should, someth, threshold |, track, what _ of, | _ leakag, | _ mean, | canari, | from
20: | no, | weight, ~ #, ~ _ |
21: alert when, chang |, complet, data _ |, data and, disagre, e, i would, is _ chang, it has, live, not _ the
21: of fals, or it, popul stabil, put, rate |, remain, still, that are, that of, thing |, want, | alert, | are
21: | look
22: chang in, find, includ, infer, later, nobodi, real _ |, retrain on, roc curv, stay, the precis, |, | _ #
22: | _ i, | _ model, | predict
23: a chang, after the, area under, compar, cutoff, do not, equal, expos, flag, is it, it answer, label _ |
23: not the, rais, score distribut, side, | this
24: and a, go, how _ of, in product, map, new _ |, on it, popul _ index, serv _ |, stabil index, to, too, veri
24: version, versus, when it, without, | _ or
25: as the, class _ |, fals posit, follow, hour, minut, no _ |, payment, project, serv code, such, two, were
25: | _ an, | _ is, | for, | say, | when
26: # _ #, among, between the, code _ |, conceal, fals _ rate, in _ and, mani, much, next, roc _ |, shift |
26: start, team, whole, | _ at, | featur
27: a _ store, featur valu, limit, negat |, no, our, take, the slow, train _ serv, | _ of, | _ share, | they
28: check, drift is, job, proport of, second |, share of, tell, the _ distribut, vs, whether, | _ shadow, | of
28: | shadow
29: a _ or, even, fals alarm, good, here, in train, it was, of #, of _ featur, on the, onc, order, point
29: predict _ |, the same, | then
30: as, is a, model, result, | concept
31: can, chang, featur store, input drift, leav, on a, or _ |, part, that _ |, that is, train _ skew, | _ a
31: | real
32: also, data drift, down, have, input and, just, keep, mean _ the, the _ model, | _ drift, | train
33: a _ in, doe not, few, recal _ |, way
34: both, by _ |, like, of _ predict, proport, the outcom, week, | _ distribut, | one
35: everi, in, most, | _ in, | precis
36: a _ posit, new, precis recal, some, | as
37: measur, of _ input, one |, precis _ curv, recal curv, | _ and
38: set, train and, | _ on
39: all, call, posit _ |, | a
40: are _ |, at, in _ |, make, month, never, serv skew
41: case, the two, | by, | with
42: come, distribut of, featur and, it is, move |
43: | it
44: after, custom, skew |, test
45: differ, see, to _ |
46: | that
47: a featur, featur _ |, precis _ recal
48: one
51: need, same, shift
53: # |
55: i
56: use
58: concept drift
61: drift |
62: and _ |
64: with
65: from
68: | _ it
70: onli
71: on
82: | _ |
88: for
94: ~
116: not
119: and
"""
