"""Weights of sense.py in hundredths of log-odds; made by tests/bench/fit_sense.py, not edited by hand."""

BIAS = 2.58

WEIGHTS = """
-101: threshold
-91: it
-81: until
-72: it _ |
-64: catch
-63: posit
-62: time
-61: predict, skew, the _ that
-60: and the, the _ |
-59: is _ by, own, you _ the
-56: fresh
-55: it own
-54: imbal
-53: becaus, input, of, target, the, wherea, | becaus, | wherea
-52: monitor, serv
-50: the _ is
-48: latenc, leak, the drift
-47: whatev
-46: into
-45: by, by the
-44: alert, of a, own _ |, request
-43: the skew, until the, yes
-42: drift, we _ the
-41: engin, so the, user
-40: the _ in, | the
-39: qualiti, the shadow
-38: curv, fals, negat, of it, precis, shadow, tail, the _ of, the _ until
-37: label, rank, whose
-36: then
-35: relationship
-34: baselin, optim
-33: get _ by, tabl, that _ it
-32: area, be, complex, evalu, rate, recal _ the, retrain, the _ get, the recal, world
-31: metric, p99, probabl, the _ has, the fals, | you
-30: distribut, pattern, percentil, product
-29: code, i _ the, proxi, recal, so that, to be, whichev
-28: bin, cadenc, canari, relat, skew _ the, the _ and, the _ into, wherea the, which, worri, | we
-27: a, a _ |, a distribut, and they, are _ by, averag, budget, consum, cost, has, name, ramp, the _ drift
-27: the serv
-26: batch, be _ by, harmon, loop, offlin, space, the _ which, the mean, then the, therefor, traffic, | _ user
-25: a posit, comput, interview, purchas, random, round, the _ read, the canari, their, | curv
-24: act, alert _ #, axi, becaus the, catch the, concept, leak |, monitor |, of the, offlin _ |, p99 say
-24: the correct, the miss, under _ #, | _ concept
-23: and then, brilliant, catch _ answer, class, distribut _ |, mean |, no |, say yes, serv _ the, | target
-22: fraud, fundament, is where, miss, of _ catch, percent |, separ |, threshold #, trade off, trigger, was _ |
-22: | _ ms, | therefor
-21: # #, a _ of, index, input of, major, monitor _ score, real posit, separ, the code, the fraud, the traffic
-21: threshold _ #, trade, user |, | p99
-20: # _ separ, answer, is _ to, posit _ the, qualiti of, read, share, the _ negat, the featur, useless
-20: which _ had, | _ auc
-19: balanc, by it, default, engin _ the, evalu |, land, model talk, must, name |, perfect, precis _ the, question
-19: recal the, schedul, shadow of, the _ purchas, the _ talk, the concept, the curv, the interview, the rate
-19: the train, wari, | _ brilliant, | _ qualiti, | sinc, | until
-18: # _ from, a cadenc, and _ are, and _ drift, and _ input, and _ is, averag _ the, comput _ |, gate, holist
-18: ignor, nope, nope |, perfect rank, posit _ it, so, so one, stream, the _ alert, the _ comput, the time
-18: the valu, | _ answer, | _ histogram, | _ monitor, | _ product, | _ serv, | nope, | so, | tail
-17: about _ of, act on, ask _ recal, been, chang it, class default, concept |, conceptu, data _ the, degrad
-17: encod, finish, fresh data, latenc _ batch, leak _ and, parallel, product is, promot, readabl, regular, sampl
-17: smote, so _ five, tail |, the #, the _ space, the _ was, the batch, the posit, thing that, whichev _ the
-17: yes |, | _ real, | _ schedul
-16: alert the, and _ and, and qualiti, backfil, batch _ the, design, distribut that, dwarf, each other
-16: featur the, in _ with, it _ in, it _ until, it _ yes, label _ the, label score, like |, mean _ a, noth about
-16: o _ log, off with, on clean, pipelin, rate _ predict, real, say, say _ about, talk, that answer, that catch
-16: that five, the _ as, the _ land, the f1, the metric, the pattern, the product, therebi, those |, time _ on
-16: wari _ |, which the, with like, | _ area, | slow, | threshold
-15: # day, # user, a _ is, a comput, a concept, act _ |, and _ threshold, and log, becom, behind _ |, bin and
-15: breath, condit, doe the, drift label, f1, from _ drift, hide, histogram _ psi, is, is _ distribut, is _ engin
-15: l2, learn, mean _ it, o and, of those, path, popul, readabl is, report the, round _ the, run on, say _ and
-15: say noth, schedul request, shadow _ a, sinc the, space _ and, stabil, store, that _ or, the _ data, the _ it
-15: the _ over, the balanc, the label, the question, time of, until it, whatev _ has, whenev, | _ input, | _ trade
-14: # sampl, a latenc, an, and _ request, answer drift, are the, be _ |, budget real, but _ |, but no, by _ the
-14: clean _ |, complex |, copi _ parallel, copi in, data _ on, delay, discharg, discharg code, featur _ encod
-14: featur _ the, featur a, featur are, finish it, from there, get _ input, give, henc, imbal the, is _ mean
-14: it threshold, model _ the, none of, of _ condit, of _ sort, one _ the, one percent, or answer, percent _ #
-14: percentil _ |, precis of, qualiti _ the, real _ are, rollback, serv _ it, serv the, sort |, the _ becom
-14: the _ run, the alarm, the behavior, the bin, the catch, the default, the half, the leakag, the request
-14: threshold _ over, time _ predict, traffic is, train threshold, train |, unsupervis, | _ mirror, | _ popul
-14: | _ variabl, | henc
-13: # _ evalu, answer _ the, batch _ real, behind, calibr, candid _ the, code _ it, deal with, drift the
-13: fals one, fals rate, far, far from, featur, hold _ the, in a, in parallel, input _ featur, is _ thing
-13: it _ is, it offlin, it train, itself, miss is, model _ befor, negat _ their, none, noth of, of concept
-13: of this, on _ while, overnight, pattern _ learn, plot, popul _ bin, posit _ is, precis _ label, proxi _ |
-13: purchas the, qualiti _ of, read both, real _ the, request _ latenc, serv _ train, shadow you, sliver of
-13: space |, stream and, tail _ #, the _ are, the _ input, the _ relat, the accuraci, the latenc, the pipelin
-13: the retrain, the threshold, the transact, then alert, time it, transact _ the, unchang, until _ is, valu _ an
-13: was, with _ of, with shadow, you give, | _ skew, | _ true, | _ weight, | and, | covari, | deploy, | whose
-12: a _ chang, a _ serv, a _ that, a _ you, a label, a sliver, a tail, a time, all _ time, all those, am _ about
-12: and _ fals, and _ i, and it, answer _ a, are _ the, are duplic, bid stream, both of, catch _ |, clicker, deal
-12: dwarf the, each, featur _ it, five, histogram, how _ that, i _ off, in _ log, input _ a, input learn, into be
-12: is _ in, is _ percent, is _ y, is show, is therebi, it precis, label and, late, learn the, live _ stream
-12: live bid, lower, metric _ the, metric |, millisecond, mirror the, new ranker, nobodi _ on, nobodi act
-12: number _ precis, of _ metric, of predict, output _ a, popul _ alert, popul bin, precis _ negat, precis i
-12: previous, read the, real peopl, recal _ sensit, recal i, retrain _ fresh, right _ catch, round is, row
-12: sensit is, shadow _ it, show _ the, skew _ request, so _ get, that _ right, the _ bid, the _ leak
-12: the _ percent, the _ rank, the _ ranker, the _ train, the answer, the launch, the loop, the percentil
-12: the probabl, the round, their own, those _ it, time _ skew, time _ the, traffic _ show, train _ from
-12: user score, user who, variabl |, was right, what _ a, what the, where, where the, world are, worthless
-12: y drift, you |, | _ catch, | proxi
-11: # _ hide, a relationship, a yes, about _ i, accuraci in, alarm _ so, an averag, and _ from, and other
-11: and skew, and time, answer in, are _ when, are well, axi |, be give, believ a, bias, bid, by what
-11: cadenc _ the, count the, cross, doe, drift _ concept, drift from, each time, fals _ |, for calibr, give each
-11: give |, had, had been, has _ |, hide |, histogram move, hit, if i, in one, input relat, input |, instrument
-11: is _ featur, is _ harmon, is _ on, itself |, laboratori, land _ |, live _ the, lower |, memori of, name the
-11: negat _ into, new _ and, often _ model, often _ was, one _ need, other _ for, other is, plan, posit becom
-11: precis _ ask, precis answer, precis would, psi |, random one, rare negat, read _ of, recal _ ask, recal would
-11: report, right when, ruler, safe, senior, sensit, shadow _ give, show to, sinc, sliver, sort, supervis
-11: target and, target |, that featur, that the, the _ alarm, the _ sinc, the _ they, the harmon, the imbal
-11: the laboratori, the major, the monitor, the path, the pr, the store, the well, they _ you, they _ |, think
-11: those time, through the, tie the, time _ say, train is, transact, unsupervis _ |, user _ and, watch, watch |
-11: we manag, whatev the, whatev was, when the, while, with _ canari, world _ it, would _ whether, | _ code
-11: | _ fresh, | _ second, | cheap, | readabl, | stabil, | traffic, | while
-10: a _ between, a _ whose, a batch, a log, a rollback, after it, alarm, alert |, and _ pr, are _ alarm, are a
-10: around, around |, ask whether, batch the, becaus featur, been _ of, behind each, by how, can _ the
-10: canari _ the, choic of, correct _ the, cost is, covari |, default _ the, design _ the, drop |, fail, fail _ |
-10: featur _ move, featur _ so, featur _ time, fresh _ |, fundament |, get answer, give a, half |, has score
-10: i am, in _ breath, index _ |, input a, is _ offlin, is _ world, is averag, it _ and, it regular, judg the
-10: launch, leakag, log and, mean, memori _ the, minus, mirror, miss |, monitor is, monitor the, must _ it
-10: of _ peopl, of _ train, of |, offlin auc, often the, one _ of, overfit _ it, own percent, patient |, pick _ |
-10: popul _ a, predict _ the, product _ a, question _ how, ramp _ the, rate and, rate the, read _ so, right _ and
-10: round _ it, same read, sinc _ featur, skew _ sampl, stabl, sweep, target _ a, that _ has, that comput
-10: that was, the _ after, the _ then, the _ tie, the _ watch, the _ worri, the alert, the complex, the data
-10: the engin, the genuin, the overfit, the space, the wrong, themselv, threshold _ the, threshold get
-10: threshold the, toss, train _ the, train by, true, true axi, until _ featur, user _ the, well and
-10: where _ weight, wherea _ target, which _ #, which _ how, with _ you, with ~, world chang, worri about
-10: y _ the, | _ alert, | _ canari, | _ complex, | _ cost, | _ doe, | _ path, | _ rate, | _ then, | relat, | yes
-9: # has, # request, a _ go, a _ leak, a _ way, a _ which, a canari, a negat, accuraci _ it, ad _ in
-9: against _ of, am, an error, and _ consum, and _ pick, and _ work, and in, answer _ to, answer each, answer it
-9: are right, at a, auc and, averag of, be _ right, becom _ |, befor _ featur, befor the, befor they, behavior
-9: bin _ it, bin it, breath |, busi negat, by _ own, cadenc |, catch _ rate, cost _ the, data _ serv, data |
-9: detect in, distribut over, doe _ model, drift _ label, drift _ the, each _ call, each _ of, each _ the
-9: each ad, engin _ |, entiti, evalu _ |, f1 _ other, featur of, feel, fit _ train, for metric, fraud gate
-9: fraud is, fresh right, from _ f1, from _ the, give x, hand _ the, hand in, harmon |, has been, hear _ |
-9: histogram |, hit _ rate, holist _ the, holist |, i _ ask, i believ, in hand, in it, in ten, index _ train
-9: input _ to, is _ about, is _ request, is _ than, is cost, is for, is more, is predict, is this, is worthless
-9: it _ at, it _ correct, it _ into, it _ this, it _ where, it class, it code, it hit, it index, it skew, it |
-9: judg, launch _ and, leak _ imbal, logic, loop |, major |, mean _ is, millisecond _ the, model _ so, model in
-9: name _ it, need _ and, need _ be, negat optim, now |, of _ all, of _ budget, of _ comput, of _ concept
-9: of _ patient, of _ user, of _ wrong, of that, off _ the, other _ the, other at, overnight job, path and
-9: percent _ accuraci, pick _ if, pipelin _ the, posit _ all, pr _ and, precis _ it, precis the, predict by
-9: ranker and, rare _ optim, raw _ |, read |, recal #, refer period, relat to, relationship _ the
-9: request _ answer, retrain the, retrain trigger, right _ the, say we, score histogram, sensit over, serv to
-9: share the, so _ featur, so _ traffic, store the, sweep |, tabl |, take the, than the, that _ each, that read
-9: that ring, the _ by, the _ catch, the _ design, the _ retrain, the _ sweep, the _ take, the _ threshold
-9: the _ user, the all, the baselin, the bias, the drop, the entir, the entiti, the error, the fix, the leak
-9: the model, the no, then _ predict, thirti, time _ code, to _ own, to _ up, was train, we _ for, where one
-9: wherea a, whi _ the, whi doe, worri _ the, worri of, you report, | _ averag, | _ bin, | _ data, | _ logic
-9: | _ rare, | _ relationship, | _ rollback, | _ small, | _ thus, | give, | mean
-8: a _ bin, a fundament, a leak, a live, a pipelin, accur, an end, an unchang, and _ busi, and _ metric
-8: and _ of, and _ often, and _ pipelin, and _ rate, and _ real, and code, and precis, anoth _ for, anoth name
-8: answer _ ad, answer has, are _ same, arriv at, ask about, at night, averag _ and, base, be _ out, be fresh
-8: becaus _ percent, behav, behavior _ code, believ, belong _ the, belong to, besid the, bias _ the
-8: budget _ realtim, by cron, cach _ the, canari _ it, cheap, choos |, class that, code _ and, code it
-8: complex _ |, concept _ it, concept the, cost _ alarm, cost the, cron _ and, curv and, drift _ me
-8: drift _ score, drift and, drift world, each _ at, earli |, error type, fals _ the, fast _ the
-8: featur histogram, feed |, first _ of, for _ of, fresh _ and, fresh relationship, fresh |, gather, go for
-8: gradient, harmon _ the, has _ be, has one, has recal, hide behind, him, hit _ the, how often, i catch, i know
-8: i say, imbal _ class, imbal |, index is, input _ that, input _ |, intact, interview the, into a, into an
-8: is #, is _ differ, is _ overnight, is _ recal, is how, it _ from, it _ target, it system, job that
-8: know _ model, label drift, late _ the, latenc _ user, latenc is, latenc that, metric _ and, millisecond _ and
-8: monitor _ live, move _ |, of _ posit, of _ time, of accuraci, over the, p99 _ the, parallel with
-8: percent _ the, posit _ and, posit are, posit find, posit |, pr curv, precis is, predict the, real one
-8: real store, recal _ averag, recal _ posit, recal to, request _ serv, retrain it, right ~, roll, same _ the
-8: sampl _ the, sampl it, schedul _ the, score _ it, score _ overnight, score tabl, senior candid, sensit _ it
-8: serv _ class, serv is, serv of, share _ a, share |, sinc _ is, sinc fraud, skew is, so threshold, stop _ |
-8: store _ it, sum the, tabl overnight, tail of, than _ own, that _ at, that _ serv, that train, the _ hit
-8: the _ must, the _ onc, the _ period, the _ regular, the _ round, the _ serv, the _ skew, the base, the condit
-8: the cost, the design, the overnight, the ramp, the rollback, the sensit, the trade, the trigger, the weight
-8: the world, thirti |, thus, time the, to _ product, traffic _ a, train must, unchang _ |, until everi, us |
-8: user tabl, warehous, what _ lower, whatev _ posit, window _ the, worri the, worth, worthless |, would ask
-8: would report, wrong |, yes _ how, yes _ right, yes ~, you _ about, | _ hit, | _ loop, | _ owner, | _ p99
-8: | _ worri, | imbal, | late, | time, | whi, ~ each
-7: # _ who, a _ path, a _ request, a _ roll, a class, a harmon, a trigger, ad, ad call, after _ a, alarm _ |
-7: alert a, an _ carri, an automat, and _ batch, and _ class, and all, and watch, audienc, averag by
-7: averag purchas, back _ the, backfil the, base |, baselin _ the, baselin as, be wari, becaus _ |, been _ to
-7: behavior of, belong, besid, between |, bin _ |, by _ coin, by cost, call in, can a, catch it, choic
-7: class _ the, class _ train, class |, comput _ interview, cost _ each, curv _ |, data monitor, day _ and
-7: day are, did it, diverg, drift it, drift of, duplic, each _ insid, engin of, entir, error, evalu _ the
-7: fall |, fals |, far |, featur _ at, featur _ monitor, featur it, find _ one, fix _ serv, for _ fals, for _ or
-7: fraud behind, fresh _ monitor, from what, gate _ skew, get #, gradient is, has _ the, hit the, how _ code
-7: how _ doe, how _ is, how _ real, how fast, i _ report, imbalanc by, in _ tail, insid _ latenc, interview |
-7: is _ from, is _ one, is previous, is serv, is what, it _ back, it fundament, it request, it store, it varianc
-7: learn _ target, ln p, logic that, manag to, mean _ f1, mean finish, model _ by, model behind, moment the
-7: monitor _ it, monitor _ promot, monitor by, more _ than, move _ to, name _ the, need to, number is, of _ in
-7: of _ offlin, of _ own, of _ target, of an, of f1, offlin _ the, on #, on which, onc the, one _ for, one _ two
-7: one or, optim _ the, over everi, overfit, owner |, p _ q, parallel to, per _ |, period, plan _ trigger
-7: posit _ catch, predict _ of, predict |, promot |, ramp the, rank _ and, rate is, ratio |, realtim
-7: recal _ fraud, recal _ to, relationship _ it, relationship retrain, relationship that, request insid
-7: request it, right now, roll out, rollback retrain, safe |, sampl _ offlin, serv _ featur, serv _ whichev
-7: serv a, shadow _ plan, shadow what, sinc _ predict, skew differ, so _ of, so _ request, so both, solv, stay |
-7: store _ real, talk |, target _ it, target is, that _ whatev, that skew, the _ befor, the _ behind, the _ day
-7: the _ finish, the _ give, the _ histogram, the _ posit, the _ precis, the budget, the cadenc, the choic
-7: the class, the flag, the fresh, the fundament, the gradient, the patient, the row, the thirti, them |
-7: then _ model, then _ the, then _ train, then a, thing _ skew, threshold is, to the, traffic _ and
-7: traffic _ the, train, train _ #, train _ read, train comput, user _ so, usual _ |, warehous _ serv, where you
-7: wherea _ threshold, which a, whose _ is, world _ the, yes _ the, you pick, | _ cover, | _ fals, | _ fraud
-7: | _ imbal, | _ major, | _ name, | _ precis, | _ that, | _ threshold, | question, | realtim, | serv, | should
-7: ~ catch, ~ posit, ~ q
-6: # _ flip, # at, # get, a _ interview, a _ system, a _ world, a bias, a design, a number, accuraci _ then
-6: an _ of, an _ that, an axi, an evalu, and _ imbal, and _ learn, and _ predict, and _ recal, and _ shadow
-6: and _ skew, and _ then, and _ would, and concept, and if, and this, ani, answer _ and, are over, ask _ the
-6: at the, averag the, back into, baselin alert, batch of, be _ of, becaus fraud, between two, both _ them
-6: both |, budget |, bug, bug of, by _ harmon, by _ it, by comput, candid, class _ accur, code _ system
-6: code the, complex read, concept _ data, correct _ |, could _ it, cover _ end, cron |, data is, day the
-6: design the, differ _ it, doe _ go, each _ |, earli, f1 _ a, f1 and, featur look, featur read, feed _ so
-6: fix is, fold, fresh _ now, from it, gate _ the, gate |, get _ over, goe live, heard, heard |, henc the
-6: histogram is, honest, honest |, imbalanc, in _ share, in which, input are, input hold, insid a, intact _ the
-6: into _ train, into it, is _ and, is _ fraud, is first, is train, is useless, it _ against, it area, it flag
-6: it recal, it round, itself _ the, keep _ model, label _ input, label _ psi, label which, last _ the
-6: latenc _ a, learn |, let _ train, ln _ ~, log, longer hold, look _ at, loop _ one, loss |, major _ it
-6: major is, metric of, miss _ cost, model _ what, model onc, moment, ms of, name for, negat _ it, negat class
-6: negat cost, negat of, number _ balanc, o, of _ correct, of _ roc, of _ |, of both, on whichev, one is
-6: one number, onto, onto the, optim |, or two, output |, per patient, plus the, posit _ of, posit of
-6: predict of, preval |, purchas |, q, rate _ the, read _ skew, readabl |, real _ and, real _ first, real metric
-6: real time, recal cost, report _ there, request _ it, request _ |, retrain _ the, roc _ honest, round _ |
-6: round about, sampl by, score _ #, score are, score servic, secret, serv must, servic the, share it
-6: skew _ and, skew by, so _ report, student network, system _ the, target _ the, ten _ |, that _ an
-6: that _ cost, that _ predict, that _ through, that balanc, that precis, the _ against, the _ feel, the _ goe
-6: the _ judg, the _ label, the _ oper, the _ rate, the _ to, the averag, the gate, the loss, the mismatch
-6: the purchas, the rank, the recent, the relationship, the share, the user, there _ more, this _ is
-6: to _ featur, too _ to, traffic has, train on, type, typic, useless |, valu _ last, valu is, varianc, wari of
-6: was _ to, we _ to, we go, whenev _ is, whenev a, whi, which _ train, with _ store, you are, you look
-6: | _ behavior, | _ f1, | _ find, | _ metric, | _ stream, | _ with, | actual, | honest, | request
-5: # _ earli, a _ drift, a _ for, a _ relationship, a _ retrain, a _ schedul, a diverg, a drift, a proxi
-5: a qualiti, a random, a skew, a third, accuraci _ |, across, alarm _ what, alway zero, an _ bug, an _ name
-5: an engin, an input, an unsupervis, and _ drop, and _ negat, and _ sensit, and onc, and user, are _ bug
-5: are _ percent, are mirror, are tell, around the, at it, auc _ the, back _ a, backfil by, balanc the, batch is
-5: be an, be read, becaus _ are, been show, behav by, behavior round, bias |, both _ the, budget _ and
-5: budget _ it, bug the, by _ skew, by whichev, canari roll, choos _ candid, class and, code _ a
-5: code _ fundament, code had, cohort, compar it, complex _ the, concept label, confus matrix, consum it
-5: correct in, correct it, cost |, covari, cover _ design, curv _ it, curv of, data _ in, data move, defin the
-5: design _ behavior, design _ it, design of, distil the, distribut _ label, distribut has, diverg _ is, divid
-5: doe a, doe an, drift _ input, drop _ a, engin _ of, engin out, ensembl, error _ a, error are, fals _ cost
-5: featur until, fit _ the, fit on, fold of, for #, for _ that, four monitor, from _ own, genuin, get, get skew
-5: get the, give _ a, gradual, has learn, has no, have been, hold the, i _ a, i keep, i think, imbal is
-5: in _ mean, in _ to, in _ user, input _ #, input _ fresh, input it, instead _ the, into the, is _ kind
-5: is _ qualiti, is fit, is negat, is plot, is store, is typic, it _ alert, it _ condit, it _ percent, it _ with
-5: it arriv, it comput, it fresh, it go, it mean, it realli, it rule, it target, it usual, judg by, know the
-5: label _ for, label _ fresh, label _ it, label it, land late, land on, leak _ a, lie _ the, ln, look _ it
-5: loop _ an, loop _ design, me |, mean _ and, metric _ it, mirror _ the, mismatch, miss alarm, more _ one
-5: negat _ a, no _ in, of _ fundament, of _ loss, of _ other, of _ rate, of _ right, of _ share, of busi
-5: of everi, often, on _ distribut, on _ it, one answer, one be, one breath, one minus, one report
-5: one threshold, out _ it, own drift, peopl _ the, peopl and, pipelin _ cover, plan a, plot _ threshold
-5: plot by, plot it, pr |, precis _ what, predict it, preval, proxi _ so, proxi |, purchas _ the, qualiti is
-5: quantil, quantil |, queue |, rate that, read _ qualiti, read out, reader, real _ did, recal of, recent |
-5: regular _ bias, regular it, regular |, request _ #, retrain _ canari, right the, roll _ |, roll it
-5: round _ typic, score _ the, serv _ becaus, serv _ itself, serv from, serv path, serv train, sign |
-5: sit between, skew _ monitor, skew in, skew that, slow _ |, small share, so _ system, so data, store _ and
-5: store in, stream the, system _ and, tail _ the, techniqu, than one, than precis, that _ mean, that _ score
-5: that _ them, that _ user, that come, the _ across, the _ along, the _ area, the _ axi, the _ canari
-5: the _ class, the _ could, the _ how, the _ matrix, the _ window, the actual, the confus, the copi, the logic
-5: the output, the proxi, the queue, the rare, the raw, the singl, them _ wherea, themselv _ the, then _ posit
-5: then _ shadow, then _ take, then _ when, then is, then recal, therefor a, therefor the, thing _ the
-5: threshold _ fals, threshold it, tie, time _ which, time is, to _ an, to whichev, train _ comput, train _ how
-5: train it, train was, tree, true _ on, two _ that, two _ the, two number, two question, two world, type of
-5: typic engin, underfit, up to, user _ are, user _ |, user and, user in, usual show, valid, varianc _ a
-5: was comput, weight, were _ of, what _ flag, what _ report, what fraud, when _ predict, when _ |, when serv
-5: wherea _ is, which _ code, which _ design, who are, window, you a, you defin, zero of, | _ depend
-5: | _ ensembl, | _ error, | _ full, | _ gate, | _ gradient, | _ know, | _ machin, | _ say, | _ x, | catch
-5: | product, | psi
-4: # _ are, a _ and, a _ budget, a _ candid, a _ class, a _ fit, a _ may, a _ peopl, a _ share, a baselin
-4: a delay, a gradient, a problem, a ratio, a recal, a share, a system, a target, a transact, a type, across the
-4: actual _ and, alert _ and, alert _ the, along _ the, also _ a, an _ target, analyst, and _ actual, and _ bias
-4: and _ hit, and _ peopl, and _ perform, and _ was, and _ who, and product, answer _ |, are late, are one
-4: as _ fals, automat, balanc _ the, baselin _ on, basic _ take, basic you, batch _ it, becaus #, becaus _ #
-4: bug _ world, busi _ to, buy, buy |, by _ we, by an, by fall, cadenc _ into, cadenc back, canari _ to
-4: candid |, carri the, catch _ own, chang _ rule, click _ and, code a, code in, code |, come _ when
-4: come _ with, come up, comput _ the, comput _ world, comput a, comput it, confus _ |, correct _ and
-4: cost _ and, cost _ it, cron, curv plot, data _ then, data serv, data that, denomin _ the, detect
-4: distribut the, distribut with, do you, drift _ them, drift input, drift through, drift to, drop _ and
-4: either |, encod _ is, error _ |, evalu _ and, featur _ becaus, featur _ serv, featur go, fit _ in, fix
-4: for _ #, for _ day, fraud model, fresh _ that, get _ of, go live, goe _ in, had _ to, had drift, have _ the
-4: hear, hold, how doe, imbal _ and, in _ answer, in _ last, in _ tabl, in place, infer |, input _ it, input for
-4: input had, input the, into _ shadow, into _ |, is _ becaus, is _ earli, is _ label, is _ serv, is _ target
-4: is _ worth, is _ you, is retrain, it _ curv, it _ give, it _ hit, it _ miss, it all, it cadenc, it depend
-4: it featur, it input, it monitor, judg _ |, judg |, label _ so, label the, land _ a, last #, last _ day
-4: latenc budget, launch _ the, learn _ the, learn it, lie in, live _ drift, mani _ of, matrix, matrix |
-4: may _ |, meet, model mean, model was, monitor train, negat _ optim, number that, of _ come, of _ label
-4: of _ model, of _ row, of _ was, of featur, of fp, of real, of your, offlin for, offlin request, on _ model
-4: on _ monitor, on _ tabl, one _ get, one _ when, one _ whenev, one comput, one definit, onlin path, optim _ it
-4: other |, own _ in, own _ rate, own _ until, own batch, own curv, own featur, own hit, owner, p is, part _ and
-4: pattern _ the, percent _ becaus, percent _ it, pick |, pipe, pipe _ data, plot _ the, posit into, posit on
-4: precis _ how, predict no, product _ where, product and, psi get, put the, qualiti _ |, qualiti |, question |
-4: rank |, ranker, rare _ are, read _ train, real _ get, recal _ how, recomput the, regular _ it, relat the
-4: relationship |, request _ one, retrain by, retrain |, reweight, roc _ plot, roll _ cadenc, rollback |
-4: rule in, serv _ live, serv _ so, shadow it, skew _ so, skew _ what, skew _ when, skew land, skew of
-4: so _ leakag, so _ retrain, so _ score, so _ store, so _ tail, so _ the, so _ window, so basic, so concept
-4: so with, solv it, solv |, space _ it, speak to, split the, stabil _ popul, store _ skew, stream _ warehous
-4: stuff _ the, subtract, subtract _ and, subtract |, that _ label, that _ pipelin, that _ was, that has
-4: the _ averag, the _ column, the _ feed, the _ more, the _ off, the _ pipe, the _ plus, the _ roll
-4: the _ speak, the _ store, the _ were, the _ whose, the distribut, the encod, the feed, the fold, the hit
-4: the huge, the onlin, the parallel, the plan, the reader, the refer, the senior, the truth, the watch
-4: the window, their _ |, then drift, there _ your, they look, time in, to |, togeth _ the, train _ alert
-4: train a, train from, train of, train that, transact |, tree |, trigger |, under, under roc, until _ posit
-4: up when, varianc and, was posit, watch _ score, watch for, watch it, what _ realli, what _ you
-4: whatev _ offlin, when _ rule, when somebodi, where _ featur, whereupon, which input, which is, while the
-4: whose input, window stream, with _ how, with leakag, wrong, wrong in, yes _ and, you put, you show, | _ bias
-4: | _ evalu, | _ label, | _ optim, | _ recent, | _ retrain, | _ simpli, | _ swap, | _ think, | where
-4: | whereupon
4: # _ on, # _ order, # _ product, # _ that, # fals, a _ batch, a _ bug, a _ by, a _ case, a _ give
4: a _ percentag, a _ person, a _ rank, a _ sampl, a bug, a human, a job, a limit, a perfect, a pictur, a point
4: a shift, a small, a smaller, a sum, a thousand, a whole, about #, about _ much, about _ the, about a
4: about how, accuraci _ the, again |, against the, age |, agre |, alarm outnumb, alik, all _ |, alter |
4: alway _ the, among _ predictor, an _ custom, an _ on, an alarm, and _ decay, and _ fix, and _ make
4: and _ read, and _ so, and _ target, and _ when, and memori, and need, and swap, and that, and to, and uptim
4: and we, and with, anoth, anoth _ than, answer _ #, answer _ call, answer a, answer within, appli to
4: architectur |, are _ in, are done, are not, are ~, as _ the, as soon, as well, ask what, at _ drift, at _ end
4: at _ precis, at infer, at input, at one, at train, auc #, auc _ |, auc look, avail, averag _ instead
4: away the, axi _ the, back to, back |, bad |, band, bank |, batch _ a, becaus _ code, becaus they, begin
4: behind a, behind the, below _ the, between _ |, between train, bigger, bit of, both _ and, both _ it
4: both read, bring order, bucket, bug in, but the, by _ mean, by _ rule, by _ second, by a, by that, by |, c
4: cach the, calcul _ offlin, calcul |, call _ a, call at, can _ |, can look, canari _ befor, canari |, cancel
4: cancel _ |, cancel order, cent of, chang _ concept, cheaper _ real, cheaper _ the, cheaper |, clean |, click
4: client, close _ window, coin _ |, coin flip, collect, column, committe, common, compar with, comparison
4: complain |, complet, comput _ featur, comput _ train, conceal, condit p, copi _ |, cost _ ~, cost fn, cost fp
4: count |, coupl, cpu _ memori, creep, cross valid, data _ at, decay, decay _ precis, decay of, decim
4: decis threshold, declar, defin, definit, definit |, depend upon, descent |, deserv, deviat, deviat from
4: differ valu, disagre _ data, discard _ canari, discard |, discuss, disk, distil _ a, distil |, distribut move
4: doe _ work, doe |, drift _ away, drift _ when, drift goe, drop the, dynam batch, each _ in, each class, eat
4: end of, evalu metric, even _ fals, even when, even with, event, everywher, everywher |, excel, exist
4: expens and, explain, express, eye, f, fair |, fals _ and, fals _ outnumb, far more, featur _ away
4: featur _ be, featur from, featur give, featur or, featur shift, fed, feel |, fetch, few |, field, fifti
4: fill in, filter, finish _ #, first i, fit _ model, fix by, fix it, flawless, fn ~, follow _ money
4: for _ reason, for _ to, for _ week, for precis, four |, fraction, frame, fresh answer, from #, from _ #
4: from _ how, from _ veri, from _ |, from a, from and, from request, from those, game, general, get _ new
4: get _ the, get it, get to, give away, gold, gold label, gotta, grab, green, habit |, hand of, has _ deploy
4: has see, have it, help, high |, horizont _ is, horizont axi, horizont |, hospit, hour, hous, how _ are
4: how _ |, how featur, human, i _ how, i _ that, i have, i report, id, ident in, identifi, identifi _ the
4: in _ pipelin, in _ place, in _ the, in _ world, incom featur, index _ you, indic |, infer _ |, inflat
4: input chang, input distribut, input move, input shift, input to, insid #, instant, instead |, is _ a
4: is _ abov, is _ bug, is _ guess, is _ how, is _ i, is _ model, is _ onc, is _ precis, is _ probabl
4: is _ simpler, is _ up, is _ when, is concept, is in, is justifi, is off, is still, is suspici, is wors
4: it _ becaus, it _ becom, it _ count, it _ rang, it a, it appear, it bring, it doe, it for, it must, it take
4: it use, it would, item |, java, junior, just _ the, justifi, justifi |, keep your, key, knob, knowledg
4: kubernet _ |, label _ with, label land, lag |, larg, last month, late book, latest, latter, launch _ |
4: layer |, leak into, learn _ longer, learn from, learn no, learn rate, legitim, life, light, like that
4: live request, log _ |, long, longer _ it, longer _ |, longer what, look _ input, love, make it, make of
4: mani _ |, margin _ the, margin _ x, margin of, margin p, mayb, mean #, mean _ |, mean a, memori, memori and
4: method, metric _ track, midnight _ |, model _ no, model _ then, model _ up, model and, model fall, model pick
4: model receiv, monitor on, more _ it, more _ the, more to, mountain, mountain of, move _ and, move _ concept
4: move _ time, ms _ #, ms _ averag, much _ the, must _ |, need _ fresh, net |, new _ receiv, new version
4: no _ and, no _ hold, no _ what, not _ a, not _ it, not a, not be, not match, notebook |, noth _ it
4: noth _ the, noth more, notic it, of _ case, of _ compani, of _ finish, of _ one, of _ pair, of _ payment
4: of _ store, of _ vs, of correct, of data, of everyth, of healthi, of precis, offlin _ #, offlin featur
4: often |, ok, old |, on _ own, one _ to, one on, one request, one should, one where, onli after, onli one
4: onlin featur, open |, opposit, optimist |, option, or an, or it, order _ the, order is, other _ round
4: other _ |, other two, other way, out _ #, out to, outcom _ |, outcom |, output _ to, over all, paint
4: paint too, pair |, parcel that, pass, patient, per _ of, percent _ request, percent slower, person who
4: pipelin bug, place, platform, plot the, poor, portion of, posit _ rank, posit in, pr _ is, precis #
4: precis _ one, precis ask, predecessor, predict _ for, predict drift, predictor, prevent, price |, print
4: prior, probabl _ a, probabl that, program _ the, program |, project |, proport _ healthi, psi _ #, psi on
4: put _ behind, put it, quantiz |, quick, ramp up, random _ |, rang |, rank abov, rare |, read _ good, readi |
4: realli |, recal _ label, recal onc, recent data, recip, recogn, red, refer |, relat _ the, rememb, remov
4: request _ within, request with, request |, requir, respons, right _ |, right |, rise, row |, rt, run over
4: sale, sale |, same _ at, same user, same way, save, schedul _ real, score _ and, score _ out, score _ row
4: score _ |, second _ |, sensibl, sensit _ horizont, servic, sever, shadow is, shift in, show _ a, show up
4: simpl, simpli, singl time, slice, small, small percentag, smaller _ |, so _ model, so _ skew, so _ that
4: so drop, so noth, so recal, so |, soon, soon as, space _ |, space complex, spam |, squeez, stage, start _ |
4: start |, station, stay _ same, stick, stick _ it, stick with, storag, store _ so, stream _ hard, strong, sum
4: suspici _ |, take precis, target _ chang, target _ into, target chang, target has, target leak, target leakag
4: tast, team write, tell the, text, textbook _ |, than _ train, that _ correct, that _ not, that _ random
4: that _ train, that _ you, that a, that both, that label, that of, that realli, that track, that truli
4: that we, the _ alter, the _ away, the _ error, the _ flag, the _ i, the _ impress, the _ itself, the _ list
4: the _ loss, the _ may, the _ p, the _ sampl, the _ server, the _ side, the _ stabil, the _ the, the _ time
4: the _ two, the _ valu, the _ we, the _ work, the accept, the bill, the cutoff, the decay, the decis, the fit
4: the input, the latest, the live, the map, the month, the network, the pair, the portion, the predecessor
4: the predictor, the ranker, the sampl, the scorecard, the simpler, the spam, the start, the studi, the sum
4: the x, them to, then more, there _ a, there is, they _ not, they can, thing is, third _ is, third one
4: this mean, those it, thousand, threshold till, ticket, time _ a, time _ by, time goe, time |, timet
4: to _ busi, to _ data, to go, to see, too _ a, top, tp _ fp, tpr _ fpr, track _ bill, track the, traffic |
4: train _ in, train _ with, train code, train loss, train path, train sampl, trip, trust it, truth |, turn _ to
4: turn the, two _ of, two _ path, two code, understand, unlik, until _ |, upward, use _ be, user _ move
4: user _ then, valu, valu _ #, vanish, variabl _ a, veri _ request, vs train, walk _ from, wander off, wander |
4: warm, we, we are, we flag, we get, weight |, what _ is, what _ the, what they, when _ alarm, when _ label
4: when fals, when it, when we, where _ data, where it, whether _ and, whether it, which #, which _ of
4: which _ |, which i, which one, which score, which you, whole _ of, whom, whom the, window _ midnight
4: window _ |, window at, window |, with _ delay, with recal, with their, within _ latenc, wonder, wors than
4: wors |, write _ featur, wrong _ round, wrong way, x _ y, x ~, yesterday, you _ an, you _ and, you _ out
4: you _ to, you have, you know, you need, you see, you walk, you want, your _ is, zone |, | _ against, | _ an
4: | _ appear, | _ between, | _ book, | _ custom, | _ disagre, | _ drop, | _ engin, | _ euro, | _ featur
4: | _ good, | _ gpu, | _ happen, | _ includ, | _ judg, | _ just, | _ my, | _ never, | _ new, | _ now, | _ o
4: | _ readabl, | _ slow, | _ start, | _ sum, | _ them, | _ theori, | _ three, | _ walk, | _ watch, | _ way
4: | _ zone, | area, | below, | clean, | custom, | dynam, | evalu, | forget, | go, | horizont, | interview
4: | lag, | loss, | make, | midnight, | monitor, | my, | neither, | night, | predict, | quantiz, | read
4: | regular, | rt, | share, | slide, | test, | true, | usual, | vertic, | zero, ~ _ cost, ~ _ of, ~ fp
4: ~ predict, ~ train
5: # _ alarm, # _ in, # _ random, # _ then, # are, # percent, # the, a _ answer, a _ call, a _ crack, a _ fraud
5: a _ over, a _ per, a mirror, a psi, a real, a retrain, a threshold, a valu, about _ |, accept, accuraci by
5: against, alarm _ the, alert _ it, alon, also _ as, also know, alway _ f1, and _ by, and _ check
5: and _ complex, and _ distribut, and _ each, and _ has, and _ same, and _ see, and both, and cheaper
5: and featur, and for, and is, and judg, and on, and retrain, and shadow, and space, and take, and you, annot
5: app, appli, are _ than, are correct, are slower, arriv late, ask _ often, ask for, at _ the, at launch
5: at midnight, auc _ look, away _ the, bake, batch _ score, becaus _ has, befor, behind _ featur, below #
5: between, between input, big _ |, bill |, boss, both the, bug |, build the, by _ new, by averag, by itself
5: by own, by whether, cach _ featur, cach |, can be, canari _ a, canari is, canari it, case of, catch |, cent
5: chang over, choos _ whether, churn, classif, classif _ |, classifi |, clear, code _ featur, combin, come back
5: comment, complain, condit _ y, confidenti, consum need, context, convers, cours |, credit, cure, cut |, d
5: dashboard, data _ mean, day of, deeper, definit of, delay |, deriv _ from, deriv it, diagon, discard, down |
5: drift _ |, drift in, drift ~, each _ handl, edg, error rate, error |, escap, estim, everyth |, experi, extrem
5: fair, featur _ drift, featur _ quantiz, featur code, featur get, featur ~, few _ |, fewer, file format, fill
5: find _ the, first time, fit the, fn _ ~, folk, for _ and, for _ metric, form, format, fraudul, fresh label
5: from _ busi, full _ |, function |, get comput, give _ the, go by, goe away, gpu memori, grade, gradient _ |
5: grave, grave |, great, had _ |, handl it, happi, has becom, has the, higher, holdout, hurt, i _ precis
5: i _ with, i watch, if the, imagin, implement, impress _ and, in _ #, in _ predict, in _ relationship
5: in _ score, includ |, indic, input _ and, input _ move, input _ score, input _ target, input featur, integr
5: into _ input, is _ #, is _ it, is _ longer, is _ more, is _ optimist, is _ other, is _ perfect, is _ posit
5: is _ so, is _ someth, is again, is dead, is go, is just, is neither, is over, is right, it _ it, it _ so
5: it _ you, it and, it fall, it first, it on, it show, it tell, it work, item, job _ serv, join, jump, know
5: know as, kubernet, lab, label _ that, last _ |, later |, leakag |, legit, like the, limit |, live path
5: longer |, loss _ so, make sure, mani did, mark, maximum _ #, maximum |, measur |, memori |, metric _ follow
5: metric such, midnight _ the, might, minut |, model _ in, model on, moment |, money |, more inform, most of
5: move the, ms _ and, must warn, need |, neither the, network, nice, night batch, no skew, nobodi see, nor the
5: not _ at, not |, o |, obtain, of _ #, of _ actual, of _ by, of _ covari, of _ hundr, of _ qualiti
5: of _ request, of _ truli, of one, of peopl, of request, of row, of which, off and, often _ it, on _ horizont
5: on _ vertic, on an, on averag, on recent, one has, one in, onli _ the, onlin _ be, open, or accuraci
5: our _ model, out _ |, outcom is, outnumb, outsid, over #, over _ the, over optimist, over |, overal |
5: overfit |, oversampl _ posit, own |, past, patient _ the, pattern the, peopl _ it, per cent, percent correct
5: percentag of, point |, posit _ against, posit _ how, posit _ rare, posit _ valu, ppv, precis _ of, precis _ |
5: precis and, precis instead, predict valu, product _ |, put a, rare _ |, readi, real fraud, recal when
5: recal ~, recent label, record |, relationship _ input, report f1, request and, request within, right _ it
5: risk, roc _ look, rosi, row on, rule |, run |, s, same _ and, school _ the, score drift, scorecard, see _ the
5: sensit and, shadow _ the, shadow or, share _ the, ship, shop, sick, side |, signal |, skew _ two
5: slide _ threshold, slower |, slowli _ after, solut, someth _ it, sound, specif |, speed, stay the, step, stop
5: structur and, such _ precis, such a, sum over, summar by, suspici, tabl on, take _ and, take _ |, task
5: team |, test _ |, than _ fals, than _ ms, that get, that you, the _ agre, the _ doe, the _ for, the _ hide
5: the _ month, the _ move, the _ product, the _ stay, the _ team, the _ version, the camera, the cut, the end
5: the first, the horizont, the incom, the maximum, the offlin, the order, the right, the roc, the stuff
5: then how, theori |, they _ it, threshold _ |, till the, time zone, time ~, to _ a, to _ and, to outcom
5: tp _ |, turn out, twice, two comput, use _ |, user get, walk, warn _ |, we _ it, we had, week later, well
5: were _ |, what _ did, what _ of, what we, what you, where #, where _ percent, while _ |, with #, with precis
5: work _ |, write it, you _ by, you _ precis, zone, |, | _ as, | _ cut, | _ deriv, | _ differ, | _ everyth
5: | _ function, | _ give, | _ had, | _ health, | _ infer, | _ link, | _ map, | _ measur, | _ much, | _ offlin
5: | _ order, | _ otherwis, | _ our, | _ out, | _ peopl, | _ percentil, | _ predict, | _ profil, | _ same
5: | _ set, | _ show, | _ vs, | _ was, | _ which, | _ write, | _ y, | bias, | code, | cross, | f1, | fpr
5: | fraud, | good, | here, | imagin, | int8, | job, | keep, | let, | metric, | never, | nobodi, | otherwis
5: | out, | overfit, | school, | third, | those, | to, | user, ~ _ #, ~ _ distribut, ~ _ fp, ~ _ skew, ~ _ tp
6: # _ ~, # in, a _ file, a _ posit, a _ time, a bit, abov a, actual posit, afterward |, all |, alway _ |, among
6: among the, an alert, and #, and _ live, and _ number, and _ stream, and monitor, and no, and one, and when
6: are _ few, are _ posit, area _ the, as precis, ask how, at _ and, at serv, auc _ becaus, auc _ over, averag |
6: batch _ through, be _ in, been deploy, better |, bias varianc, bin |, block, both _ |, break, budget _ the
6: by _ auc, by default, by far, by pr, call _ |, camera, chanc, chart, check |, choos by, code path, come _ and
6: come out, copi _ live, correct reject, cpu |, crack, cross _ |, defect, degrad _ the, degrad of, differ _ the
6: drift _ that, drift mean, drift monitor, els, end _ the, engin |, euro |, exact, expect, fals _ rate
6: fals negat, featur _ same, featur drift, featur that, featur valu, featur you, fine |, fire |, first request
6: fn |, follow the, for real, four, fraud _ a, fraud _ |, free, go to, guess _ #, guess |, hard, harmon _ |
6: have _ |, health, hide _ slow, how _ did, how _ get, how far, i _ |, i e, ident, if you, impress, in _ featur
6: in our, input _ over, input slowli, inquiri, is _ proport, is an, is specif, is that, is there, it _ #
6: it _ how, it _ pr, it _ way, it learn, it right, label for, late _ so, launch |, law, list, log _ the
6: make the, mani _ we, market, matter |, mean _ the, metric _ as, million, mix, model _ a, move away, ms
6: name _ |, near, negat _ reject, negat keep, nor, notebook, noth _ to, of _ accuraci, of _ call, of _ keep
6: of _ live, of _ mean, of _ score, of actual, of fals, of our, of patient, offlin _ onlin, often is, one that
6: or canari, out of, over _ |, own way, p _ move, p99 |, pair, part _ the, part of, pattern _ model, pick up
6: pile, pipelin _ |, predict _ are, predict distribut, predict perform, profil, project _ |, project plan
6: pull _ |, push, qualiti metric, quantiz, random guess, rare, rather than, readabl _ |, readabl code
6: recal _ accuraci, recal _ of, recal or, receiv a, relationship between, request #, request are, right _ recal
6: school, score _ whole, serv _ monitor, server |, set |, settl, should _ the, should cover, simpler _ cheaper
6: singl _ |, six, skew _ that, slide the, slip, so _ would, so we, some of, somebodi, spend, spot, sql
6: stay _ |, still _ |, student |, summar, switch, synonym, synonym _ true, system _ |, tabl _ a, take _ ms
6: team _ and, test |, than, than #, that _ specif, the _ a, the _ answer, the _ line, the _ servic
6: the _ slowli, the _ tabl, the _ till, the basic, the better, the busi, the compani, the market, the project
6: the rest, the result, the vertic, them _ through, them _ |, they, third |, time _ each, time _ model
6: time _ one, to _ right, to _ target, toxic, tp ~, train _ job, train _ ~, tune, uptim, veri first, vertic axi
6: want to, warn, watch _ input, weight the, well |, which _ a, whole tabl, will not, write the, wrong _ |, y |
6: yet, you _ them, you will, | _ all, | _ bring, | _ cours, | _ g, | _ let, | _ nobodi, | _ noth, | _ number
6: | _ other, | _ some, | _ stay, | _ test, | _ this, | _ under, | _ valid, | _ valu, | _ will, | big, | compar
6: | correct, | cost, | cpu, | get, | log, | memori, | new, | onc, | our, | skew, | someth, | take, | through
6: | tpr, | use, | whatev, | who, | yet, ~ _ serv
7: a hundr, a month, about _ posit, accuraci is, add, against _ |, age, alert when, and _ featur, and _ must
7: and _ you, and drift, and score, architectur, are |, arriv, as _ as, basic, basic |, basket, big o, bill
7: book, book |, both side, busi cost, call _ the, call it, call |, card, chang _ so, code comput, come in
7: compani |, correct |, data _ a, decid, depart, deriv, did _ catch, doe it, done, equal |, euro, everybodi
7: everyon, featur _ comput, featur _ from, final, final _ |, find |, first _ the, flat, for drift, for each
7: forget, get a, grow, guess, habit, had a, harder, healthi, healthi |, how _ featur, how _ train, in _ loss
7: input _ shift, int8 |, is _ for, is _ train, is one, it _ real, it answer, it output, job |, know _ the
7: label come, label leakag, late |, layer, leakag is, learn _ |, level, link between, live _ |, live traffic
7: load, low |, mani _ the, mani of, may, mean hide, mere, miss fraud, model _ get, model _ is, more |, next
7: nobodi _ it, normal, not _ the, of _ get, of _ negat, of cours, on _ the, one _ and, one _ in, oper, out |
7: p y, page, per request, percent, percent _ user, percent is, percentag, pictur, portion, posit rate
7: precis _ is, quarter, reason, reject |, rest, result |, review, roc _ is, sampl |, say #, say |, serv |
7: server, shadow _ canari, shopper, should, simpler and, sinc it, small _ |, so it, so no, someon, structur
7: studi, t, take #, tell you, than a, that _ arriv, the _ correct, the _ cost, the _ first, the _ fraud
7: the _ path, the _ score, the bank, the custom, the day, the more, the third, the truli, the variabl, the veri
7: then _ |, there _ no, these, they are, those _ the, time _ space, to #, too _ |, transform, truli _ |
7: trust _ |, up |, vs _ |, watch the, way round, what, what _ model, what _ was, when _ model, who, whole _ |
7: with _ |, work out, x move, y ~, you _ |, you can, | _ again, | _ budget, | _ call, | _ day, | _ e, | _ everi
7: | _ goe, | _ miss, | _ not, | _ there, | _ third, | _ two, | _ up, | _ what, | class, | distil, | e, | just
7: | most, | there, | under, | x, ~ featur, ~ score, ~ x
8: # _ is, # is, # of, a miss, a week, after launch, afterward, all the, and not, and onlin, appear, as it
8: auc is, becaus _ serv, been _ |, below, box, busi |, calcul, care, comput featur, cut off, data _ featur
8: data and, dead, depend _ the, did |, disagre |, e g, each featur, fals posit, featur _ train, file, fire
8: from train, function, g, goe, happen, how, how _ the, in shadow, input _ drift, is _ the, is not, it _ not
8: it _ that, it should, it to, keep the, lag, last, late _ |, lead, lot, map, maximum, model has, negat _ pick
8: net, nine, nineti nine, no longer, noth |, of negat, on _ data, on _ schedul, on fresh, optimist _ the
8: order |, oversampl, parcel, pay, per, posit _ fals, posit _ price, posit _ |, price _ fals, price a, queri
8: rang, rare class, rather, real user, recal and, recent _ |, record, refit, remain, share of, signal, so _ |
8: specif _ the, stabil _ |, stand, stuff, system design, the _ job, the _ set, the _ standard, the _ thing
8: the _ under, the _ will, the classifi, the old, the team, thing, this _ the, this is, though, to _ it
8: train set, true posit, verdict, way _ |, we _ a, week _ |, week |, when they, whether the, with _ featur
8: within _ ms, within a, work |, wors, y _ x, | _ accuraci, | _ first, | _ like, | _ need, | _ onli, | _ stabil
8: | _ want, | averag, | choos, | everi, | over, | oversampl, | put, | right, | second, | then, | this, | though
8: | y, ~ recal, ~ |
9: # mean, a few, alreadi, alter, and _ a, and _ in, and _ that, and _ them, and _ they, and nobodi, and what
9: and whether, anyth, away from, busi _ of, case |, class _ and, close, come from, comput _ differ, concept _ |
9: cpu, divid by, drift _ and, enough, ever, fals alarm, find, fine, flag |, flatter, from _ to, goe _ |, gpu
9: high, horizont, how you, in _ train, index |, inform, is _ right, it _ be, it _ precis, it _ when, it has
9: job and, keep _ fals, less, live _ and, margin, mistak, model learn, monitor _ input, ms |, much of, nineti
9: no _ |, notic, of #, onc it, one of, over, over time, overal, p _ ~, payment |, pick _ metric, precis on
9: predict _ and, real _ |, real |, reject, same _ |, same featur, schedul |, simpler, singl, slow tail, slowli
9: spam, sure, the _ distribut, the margin, the second, the test, them by, tini, today, train data, train job
9: two |, use to, valid |, versus, wait, was |, weight _ |, with the, within #, you _ not, you train, | _ about
9: | _ can, | _ from, | _ has, | _ often, | _ run, | _ shadow, | _ share, | _ warehous, | alert, | cach, | look
9: | price, | some, | two, | what, ~ _ ~
10: # _ and, a good, and _ on, and at, bring, can not, caus, cheaper, come _ |, cutoff, did we, differ _ |
10: differ from, doe not, endpoint, equal, featur distribut, figur, flag, follow, fp, fp |, from _ train
10: good _ |, handl, has chang, here |, hide the, hold |, includ, incom, it from, later, limit, look at, mean the
10: metric that, midnight, model get, model that, need a, not the, number of, of _ and, of _ two, of all
10: on _ and, one _ it, oversampl the, percent _ |, pick the, precis ~, program, pull, real _ answer
10: recal _ about, recal on, return, right, score distribut, see it, send, so _ it, such as, textbook, than _ |
10: that |, the _ on, the _ one, the link, the money, theori, third, three, time answer, tpr, track, trust, veri
10: vertic, when you, work, would be, year, you, you _ it, | _ fit, | _ team, | _ tell, | _ whether, | _ you
10: | all, | are, | from, | watch, | weight, | whether, | which, | ~
11: a _ or, and _ how, and _ score, and |, away |, batch |, build, compar, copi of, cours, distribut _ the, draw
11: featur differ, for that, how much, hundr, in _ input, in |, instead, int8, is data, is the, job _ the
11: judg _ by, judg it, leakag of, like a, low, model _ |, more _ |, neither, new _ |, number |, of live
11: offlin and, onlin, p, posit predict, pr _ |, pr auc, predict _ |, price, rais, roc curv, shift _ the
11: standard, that are, the covari, the slow, three _ |, time _ |, too |, true _ rate, wander, without, x _ |
11: | _ for, | also, | both, | p, | say
12: a _ negat, a fals, and a, and i, as the, at _ |, better, bit, class _ |, compani, decis, disagre, drift is
12: everi _ |, how it, if it, is no, it in, let, live, look _ |, lose, match, of _ real, on it, onc, otherwis
12: perfect _ |, retrain on, same |, sampl of, second, serv _ comput, skew _ a, so _ auc, so roc, the _ come
12: the _ recal, the _ you, the number, the outcom, the whole, then _ it, till, turn, under _ roc, version
12: | _ ask, | _ batch, | _ mani, | _ proport, | _ take, | _ they, | each, | noth, | pick, | precis, | same
12: ~ serv, ~ ~
13: a _ alarm, a chang, abov, again, agre, alway, and serv, area under, bad, bank, becaus it, big, chang in
13: classifi, cost _ |, do not, first |, give the, how mani, input drift, instead of, is about, is it, it _ a
13: line, mean that, minut, negat |, new model, night, number, of user, off |, old, percent of, project
13: serv code, small _ of, the _ way, the one, through, under the, with it, x |, your, | _ posit, | _ should
13: | batch, | first, | recal, | shadow
14: # ~, a _ in, after _ |, after the, both, by _ |, curv |, data, even, fpr, i _ it, i would, input and, leav
14: link, month |, on _ |, on a, p x, point, roc auc, second |, sensit |, the other, the precis, the same
14: them _ the, train _ |, train ~, two _ |, were, | _ how, | _ roc, | at, | canari, | or
15: # _ the, a _ store, and _ it, between _ and, code _ |, fn, for a, go _ |, in product, in train, it was
15: measur, much, my, of _ the, one _ |, rate |, roc, shift |, slide, so i, stabil index, stay, store |
15: | _ distribut, | _ when, | like, | real, | train
16: chang |, cut, differ |, down, featur store, how _ of, in the, is _ chang, of _ featur, of them, popul _ index
16: popul stabil, precis |, recal _ |, result, roc _ |, still, the _ model, this, | _ at, | _ mean, | when
17: a featur, also, as _ |, data _ |, distribut of, e, featur and, in _ and, it by, matter, money, move, nobodi
17: of _ input, part, payment, person, proport of, serv _ |, someth, such, take, the _ between, too, truli, | _ i
17: | _ or, | _ to, | as, | if, | in, | no, | with
18: a singl, and recal, case, for _ |, here, not _ |, or _ |, product |, side, start, that _ the, the proport
18: train _ skew, | _ more, | by, | for, | is
19: #, but, check, did, is |, one |, there, within, | _ we, | but, | drift
20: # _ #, all, auc, of _ predict, tell, want, | a, | not
21: everyth, few, most, new, proport, realli, that _ |, thing |, train _ serv, train serv, we _ |, whole, | _ by
21: | how
22: a model, mani, never, on the, run, skew |, whether, write, | they
23: after, do, is _ |, need, precis _ curv, put, recal curv, way, | featur, ~ #
24: go, have, model, outcom, set, team, vs, | _ drift, | _ is, | concept
25: can, just, move |, serv skew, them, x, | _ are
26: away, chang, like, make, some, | _ of
27: are _ |, data drift, precis _ recal, precis recal, | _ #
28: everi, look, our, up, would, | _ in, | _ on
29: concept drift, job, order, that is, train and, week
30: custom, keep, the two, will, | #
31: come, no, | of
32: | _ a
33: first, good, month, more, onli, recal |, test, to _ |, | _ and, | _ ~
34: call, see, use
35: when, ~ _ |
36: from, out, shift
37: | one
38: at, differ, if, in _ |, or
39: drift |, same
40: i, to
41: # |, featur _ |
42: two, | _ it
45: | that
47: in
52: it is, with
55: | it
57: and _ |
59: as
61: one
64: for
72: and
74: on
88: not
94: | _ |
102: ~
"""
