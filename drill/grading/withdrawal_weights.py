"""Weights of withdrawal.py in hundredths of log-odds; made by tests/bench/fit_withdrawal.py."""

BIAS = -1.76

WEIGHTS = """
-144: #
-100: model
-92: label
-87: # |
-85: featur
-83: how
-82: when
-81: onli
-75: if, precis
-70: recal
-69: one, two
-68: after
-67: chang, or
-66: but, | but
-65: number, ~
-64: about, need, onc
-61: an
-60: and, befor, the _ that, | #
-59: same, score
-57: train
-56: is the
-55: look, more
-54: is _ the, retrain, | if, | in
-53: test, | _ say
-52: | how
-51: cost
-50: first
-49: name, rate, user, ~ _ |
-48: alway, click, drift, use, we
-47: call, get, recal |, short, | then
-46: batch, real
-45: fresh, mani, new, with, | and
-44: by, precis |, question |, sampl, they
-43: bias, code, input, that _ the
-42: averag, but that, data, long, percent, point, week
-41: a, auc, in, item, most, work
-40: e, go, had, limit, overfit, row, was the, whether
-39: cut, predict, result
-38: # _ |, batch |, first |, log, measur, rule, run, so i, valid, x, | _ for
-37: canari, day, live, mean, random, the same, | _ #, | _ know
-36: bug, column, order, overfit |, sensit
-35: ask, both, month, of the, serv, the, the _ one, third, | for
-34: at, each, for it, is _ there, mean |, onc |, skew, so, team, time |, | doe, | so, | with
-33: add, also, it _ a, label |, later, learn, loss, that the, | they
-32: custom, peopl, rate |, refit, report
-31: alarm, is _ it, is it, not the, now |, pick, tree, way, weight, whi, | recal
-30: # percent, anyth, anyway, class, i would, latenc, model |, other, skew |, tell, their
-29: anyway |, be _ |, check, fold, forget |, hope, much, nobodi, offlin, p, the model, the other, too _ |, | _ if
-29: | one, | when, | which
-28: about _ |, all the, click |, come, comput, over, sensit |, that _ my, the mean, uplift, | _ go, | nobodi
-28: | retrain
-27: accuraci, bias |, day |, design, doe, i _ wrong, is to, like, may, metric, near, negat, or _ |, read, realli
-27: roc, split, thank, then
-26: accept, accuraci |, between, differ _ |, featur |, gap, i e, it _ is, know, often, pr, scale, still, ten, vs
-26: | _ e
-25: all _ is, concept drift, have see, hide, later |, matter, old, outcom, per, spam, thank _ |, the _ are, | at
-25: | label, | onli, | uplift
-24: as the, data |, for, i know, is _ to, it say, look at, my answer, on the, tail, tell me, thank you, tpr
-24: tpr |, world, worth _ |, worth it, | _ drift, | canari, | skew
-23: after _ |, beat, far, hope _ is, i _ a, market, me _ i, order |, score |, see, sixti, third |, too, |
-23: | second
-22: all there, alon, appeal, appeal |, are, becaus, bug |, case, come _ |, drift |, earli, estim, habit, i _ for
-22: i _ see, if it, into, is, keep, limit |, sampl |, say that, so that, sure, teach, their _ |, there _ to
-22: threshold, tune, understand, valu, watch, while, | _ els, | _ label, | _ model, | _ tell, | becaus, | drift
-22: | while
-21: a _ that, and _ the, best, but _ have, but it, clear, decid, depend, distanc, distribut, fit, hour, interview
-21: it _ an, link, ndcg, need |, of my, quarter, rare, safeti, select, short _ |, slide, sort, speak, t, trust
-21: was my, yes, | need, | tree
-20: code |, concept, cost |, curv, discov, empti, exampl, explain, fine, here, hope that, i use, instead, item |
-20: match, number |, the input, the metric, to a, will, would _ the, | _ auc, | _ count, | _ time, | _ work, | as
-20: | hope
-19: a short, after that, afterward, against, am not, can not, doe _ |, escap, few, fresh _ |, have to, i _ forget
-19: i _ one, instead |, it _ realli, itself, join, label _ |, ndcg |, no _ is, one _ |, pairwiz, plain, readabl
-19: retrain on, slow, specif, sum, that happen, the _ for, the _ say, the score, understand _ |, where the
-19: | _ featur, | _ fold, | _ my, | _ precis, | _ use, | onc, | p, | sensit, | should, | sinc
-18: all this, answer _ a, ask for, catch, cell, chang _ |, cheaper, conceal, concept _ |, empti |, flag, habit |
-18: have _ that, how _ it, how mani, i alway, i report, imag, in a, it _ neither, it _ no, it has, late, loss |
-18: move |, name |, near _ |, not rememb, on it, pairwiz |, principl, readabl |, report it, requir, rt, same _ |
-18: set, sinc, stay, t |, that _ about, the _ between, the _ was, the test, though |, to it, use to, user |, were
-18: what is, which of, wrong _ they, year, | _ as, | _ data, | _ to, | _ x, | of, | pairwiz, | rt, | sampl, | t
-18: | third, | train
-17: a _ question, algorithm, auc |, befor you, block |, by that, calibr, candid, clear |, compar, control
-17: cut _ |, dull, dull |, explor, fire, goe _ |, grow, i _ to, i keep, i onc, is what, it _ worth, it the
-17: leav _ the, longer, look _ |, maximum, money, monitor, not _ i, patient, pay, posit, privaci, repeat, reserv
-17: reserv |, rest is, risk, self, servic, simpler, six, spend, split |, that _ at, the _ i, varianc, voucher
-17: voucher chang, what _ do, when the, whether my, whi |, with it, | _ by, | _ loss, | _ mani, | _ market
-17: | _ test, | _ would, | batch, | can, | here, | item, | log, | monitor, | new, | precis, | readabl, ~ _ ~
-16: a _ thing, a _ |, an _ of, and _ be, as i, at it, base, boost, chanc, consum, daili, distil, earli |
-16: escap me, fold |, follow, for recal, give, give it, have never, histori, how it, i _ sure, id, it _ wrong
-16: leakag |, length, length of, listwiz, mail, me _ my, negat |, noisi, not have, not to, on, one is, out _ |
-16: pass, plumb, quantiz, random _ |, ratio, report _ |, right _ |, rule |, ship, simpl, sinc _ |, some
-16: sorri _ that, stuff, suggest, switch, than _ |, the length, then _ |, we _ it, when _ say, y, | _ batch
-16: | _ onli, | _ ~, | els, | keep, | not, | quantiz, | right, | self, | this, | two
-15: a long, accept |, all _ that, and no, anoth, ask _ the, but _ was, champagn, champagn |, classic, cutoff
-15: delet one, deriv, detect, escap _ |, ever, everyon, five _ |, gap |, give away, good, gpu, hold out, hurt
-15: i delet, input |, is a, is my, it _ onli, it _ which, it give, it on, it will, listwiz |, night, no _ |
-15: not touch, of #, onlin, out of, probabl, rank, read it, recomput, rememb, result |, row |, safeti _ |, shift
-15: show, stratifi, test |, the _ of, the _ set, the classic, the code, the part, to _ |, traffic, tree |, twice
-15: until, week |, what _ of, when it, window, within, work |, you, | _ onc, | _ or, | accuraci, | an, | boost
-15: | check, | concept, | listwiz, | realli, | same
-14: a model, about the, almost, am _ with, am wrong, and _ of, between |, can, capac, catch _ |, cheaper |
-14: check that, check the, column |, correl, crack, everyth _ |, exist, experi, fals posit, feast, feast |
-14: feedback, feel, fire |, flip, forget, fraud, get _ wrong, go _ |, hint, histogram, how i, i _ by, i _ had
-14: i confess, i leav, imposs, imposs |, incid |, incom, increment, is _ classic, is better, is neither, it work
-14: lag, last, latenc _ |, like a, millisecond, mismatch, need _ answer, on _ own, overload, part, pictur
-14: plumb |, precomput, prune, quantil, real time, releas, request |, rt |, select |, serious, simpler _ cheaper
-14: solut, supervis, swap, tail |, term, that _ all, that is, that no, the _ decis, the _ point, the featur
-14: the gpu, the label, the old, the point, the principl, the time, then the, thing |, tripl, varianc |, weak
-14: wrong _ but, | _ doe, | _ exact, | _ from, | _ read, | _ report, | _ short, | _ switch, | _ tripl, | _ valid
-14: | _ which, | champagn, | first, | mean, | more, | otherwis, | thank, | user
-13: a few, a good, a safeti, activ, afterward |, all _ rest, an up, and _ was, anyth |, as for, as it, bank, be a
-13: befor |, bill, block, budget, but _ is, class |, come in, complex, confess, correct _ if, correct me, cut off
-13: daili |, decis, default, depend on, did, do _ rememb, done, fifth, formula, function, had been, had to
-13: heurist, holdout, i _ check, i believ, i could, i switch, if there, implicit, in short, interview was
-13: is _ you, is simpler, it _ here, it _ simpler, it when, last _ |, latenc |, lol |, maintain, make, matter |
-13: me if, might, moment |, more |, no label, not _ the, not accuraci, not like, not say, of _ answer, of |, oh |
-13: onli _ the, own |, pr _ |, predict |, quantil |, rate _ is, real _ |, refit on, right answer, rollback
-13: same |, save, say _ to, scale |, serv |, short |, show the, so the, some _ |, sorri to, term |, test set
-13: than, that _ in, that this, the _ can, the _ pictur, the money, the number, the second, this _ that, up to
-13: version, was teach, what _ it, when i, whether the, whole _ for, whole list, with the, would be, yes |
-13: you _ me, you do, you get, | _ ask, | _ base, | _ excus, | _ gpu, | _ look, | _ posit, | _ retrain, | _ then
-13: | each, | evalu, | love, | over, | real, | to, | until
-12: a new, alarm |, alia, alia |, alreadi, also _ |, an _ to, and see, artifact, attribut, averag precis, away
-12: away _ answer, away the, back _ of, bug last, chang |, cheap, come from, comput |, cost _ |, dashboard, date
-12: design |, do _ need, doe the, drug, drug |, e |, effect _ |, els batch, f1, featur _ |, final, five, fix |
-12: fn, grab, have _ see, healthi, hide _ |, hit _ |, horizont, horizont |, how _ the, i abandon, i hold
-12: idea _ |, imag |, insid, into _ |, is _ so, is an, is no, is specif, it after, lag |, last is, love |, machin
-12: me _ all, metadata, more to, ms, must, need _ |, no _ at, noisi |, not, not in, not need, not there, now _ |
-12: of our, of thing, of two, on _ whole, onli for, out there, overload |, part _ it, pile, point |, posit rate
-12: pr auc, precis recal, price, queri, rare _ |, regular, respect, roc |, sort _ thing, sort of, speak _ for
-12: step, store, swear |, technic, technic _ |, thank to, that _ of, that _ specif, that _ this, that repli
-12: that sort, that they, the _ after, the _ had, the _ model, the _ part, the _ use, the chanc, the drug
-12: the technic, there _ a, to outcom, touch _ |, turn _ |, turn up, two _ the, two _ |, unless, unsupervis
-12: unsupervis |, was wrong, wors, would have, x _ |, | _ alway, | _ exampl, | _ half, | _ peopl, | _ rest
-12: | _ show, | _ sort, | _ two, | bias, | distanc, | distil, | everyon, | explor, | half, | leakag, | no
-12: | overload, | pick, | recomput, | week
-11: a bit, a rare, act, after |, alon |, alway _ |, and _ back, and _ have, and _ measur, and then, answer _ and
-11: answer now, be fresh, becaus of, befor _ i, befor that, bias _ |, big, boost _ |, brag, can be, canari |
-11: care, chang the, common, conceal that, conced, consent, crack |, criterion, defin, degrad, denomin, dislik |
-11: do |, duplic, end, f1 |, fall back, fals alarm, flag |, forget that, fresh answer, go to, has it, heurist |
-11: histori |, hit, hit rate, hold _ data, i _ it, i conced, i go, i rememb, i swear, i think, idk, in _ join
-11: incid, is _ for, is just, is skew, it _ by, it speak, join |, kind of, l2, list of, long |, low, main
-11: main cut, make a, match |, may not, mere, million, month |, more _ |, new _ |, not be, noth, noth |, of _ #
-11: of precis, on _ |, one who, or it, our _ |, out data, path, pay _ it, pay for, person |, persuad, persuad |
-11: popular, recruit, redeploy, seldom, shadow |, show it, side, sklearn, someon, speak onli, start, stori
-11: suppos, sure _ |, swear, system, team |, that _ cut, that _ long, that main, that order, the _ column
-11: the _ grow, the _ must, the _ round, the algorithm, the cost, the most, they _ not, this _ the, those row
-11: to _ is, train _ |, trust it, twice |, upon _ |, usual, was go, way _ |, way |, will not, without, would _ to
-11: you _ have, you _ with, | _ conced, | _ figur, | _ gap, | _ main, | _ percent, | _ rare, | _ run, | _ suppos
-11: | _ swear, | content, | degrad, | featur, | idk, | implicit, | model, | next, | redeploy, | roc, | someth
-11: | unsupervis, | valid, | whole
-10: # of, a _ limit, a _ problem, a plain, access, access control, across, aka, algorithm |, all _ them, among
-10: and _ a, and cheaper, anoth name, argu, arriv, associ, augment, augment |, averag _ |, averag would, away |
-10: b, big _ |, bigger, both _ the, break, budget |, build, buy, by the, caus, chanc of, chanc that, choos
-10: class _ |, client, cluster, collaps, conceal _ |, connect, correct _ it, correct for, could not, criterion |
-10: cross valid, curv |, data _ it, default |, differ thing, discov _ |, distil |, done |, dot, e _ t, earn
-10: embed, enter, feast _ tecton, figur, fill, filter, fine tune, folder, formula |, fp, from _ |, get |
-10: give the, guesswork, guesswork |, half is, has a, have it, high, how often, i _ never, i _ of, i read
-10: i repeat, i throw, in time, in |, int8, is _ drift, is _ point, is about, is clear, is comput, is on, is whi
-10: it _ clear, it _ comput, it _ out, label and, less, look up, lower, mask, maximum |, measur |, medic
-10: millisecond |, minut, must answer, neighbor, never the, no click, not make, not trust, off |, on _ contrari
-10: on _ last, on everi, one percent, onli that, origin, out _ my, out the, outlier, phone, plan, pleas _ the
-10: possibl, precis _ recal, precis _ |, problem, product, promis, promis |, qualiti, quota, read _ as
-10: realli _ |, regular |, repeat |, risk |, say _ of, score _ |, see that, self supervis, serv _ |, settl
-10: should i, should not, signal, simpler and, so _ would, so if, specif |, stand _ the, stay _ |, still |
-10: stream, success, such as, tecton, text, that _ by, that _ just, that of, that ratio, the _ need, the _ posit
-10: the _ team, the _ two, the averag, the bias, the cut, the dashboard, the design, the exampl, the gap
-10: the null, the third, the train, the world, ticket, treatment, via, watch _ |, which you, window |, without it
-10: world |, would _ trust, x |, year |, you _ not, you think, | _ accept, | _ at, | _ bill, | _ code, | _ down
-10: | _ live, | _ new, | _ quot, | _ risk, | _ round, | _ rule, | _ supervis, | after, | aka, | befor, | click
-10: | criterion, | feast, | his, | horizont, | is, | offlin, | quota, | shadow, | ship, | tecton, | we
-9: # _ of, # _ the, a _ averag, a fire, a quarter, accuraci is, adapt, adapt |, against _ |, all day, am sure
-9: analyz, and _ by, and _ is, and _ throw, and _ what, and _ would, and precis, answer _ request, are the
-9: as _ it, as mani, base |, beauti, becom, befor _ |, begin, belong _ the, below, best _ |, bias down, bring
-9: but noisi, campaign, catch it, cheap |, client |, cluster |, come _ and, consult, content, content base
-9: cost more, count is, count the, date _ |, defin |, delay, design _ |, differ, disagre |, drift _ on, each _ |
-9: error _ |, event, everybodi, excus, explain it, explor |, fals _ |, far from, feed, fetch, fine |, first _ |
-9: first and, fold _ so, fresh now, from _ the, general, give _ the, go _ use, good part, great _ |, group
-9: grow _ it, half |, have _ one, help |, higher, home, how |, i _ also, i _ not, ii, ii |, implement, impress |
-9: in _ first, includ, is _ fire, is _ skew, it _ not, it _ one, it _ or, it _ to, it get, it right, judg
-9: just a, keystrok, keystrok _ |, keystrok save, kinda, kinda _ |, leak, leav _ out, let _ do, like _ |, live |
-9: low |, mani _ it, mani of, mechan, miss, mix, model _ say, moment, monitor _ |, most _ |, must the, name _ |
-9: need the, next, normal, not help, not |, noth els, on _ incid, one _ were, one that, onli _ they, other |
-9: otherwis is, over all, p _ |, pair, pick _ |, place, plan |, preval, privaci |, put the, quantiz and, queue
-9: quot it, random |, rare class, ratio |, recal i, requir _ up, requir an, retrain |, rt _ els, save |, season
-9: sgd, share of, should _ to, simpli, six month, skill, slow _ |, small _ of, spam _ |, spam folder, standard
-9: stratifi _ |, stratifi fold, strike _ out, take, take the, that _ whi, that make, that moment, the _ did
-9: the _ from, the _ it, the _ servic, the _ way, the _ you, the best, the big, the client, the roc, the slide
-9: the spam, the threshold, the user, them _ the, then _ how, theori, this was, tier, tier _ reject, tier |
-9: to read, togeth |, too long, trend, trust _ to, uncertain, untouch, valid on, valid |, versus, was on
-9: were the, what doe, which part, with _ to, with a, would show, write _ |, yet, yet it, your _ |, | _ about
-9: | _ act, | _ add, | _ ani, | _ block, | _ click, | _ five, | _ hide, | _ home, | _ leakag, | _ more, | _ much
-9: | _ ndcg, | _ noisi, | _ plain, | _ third, | _ weak, | _ will, | a, | bug, | clean, | estim, | hard, | ii
-9: | input, | interview, | just, | metric, | most, | must, | overfit, | pr, | regular, | respect, | rollback
-9: | target, | watch, | yet, ~ x
-8: # _ and, # i, a _ class, a bug, a night, a simpl, account, accuraci _ it, act on, affin, affin |, am _ of
-8: analyst, and _ slide, and add, and all, and memori, and refit, answer chang, answer each, answer for
-8: answer to, anyon who, anyth that, approv, architectur, architectur |, arm, as much, at #, backtest
-8: backtest |, baselin, bay, beat _ |, becaus it, begin to, behavior, best |, busi, cach _ |, cach |, calibr _ |
-8: can _ make, care |, chang their, close to, cohort, cohort |, confirm, contact, content _ |, convers, count
-8: dare, dare to, decid |, descent, devic, did _ match, did |, differ |, distribut _ |, doe _ remov, doe it
-8: dot |, down _ not, each has, els is, enough, ensembl, ensembl |, estim |, everyth els, fals _ rate, fanci
-8: favor, featur store, feedback loop, filter |, find _ |, flatter, flip |, fold _ |, for _ is, for a, for everi
-8: forget accuraci, fourth, fresh _ now, from them, from this, gather, get _ the, good _ |, gradient, green
-8: had that, hard _ |, has _ share, have had, here _ |, hint |, hospit, how _ did, how _ fit, how _ of, hurt |
-8: hybrid, i _ an, i _ ask, i deriv, i let, i regard, i retrain, id |, idea, if the, in _ of, in _ order, int8 |
-8: is _ matter, is leav, is never, it _ that, it _ week, it answer, it bad, it fail, it know, keep all, last six
-8: leav _ |, let you, link _ |, local, log _ |, map, match _ |, mean _ the, mean the, money |, more than, ms |
-8: must _ answer, must be, my bug, my name, natur, neither _ is, no longer, not _ be, not chang, not match
-8: not remov, number is, offer, one _ i, one _ that, onli the, onli |, onlin |, oper, outcom is, over |, p _ ~
-8: p x, parallel, parcel, payment, plain _ would, plain averag, play no, plenti, plenti _ but, plenti |
-8: point of, portion, portion of, pr curv, precis _ pay, protect, queri |, question _ and, quick, ranker
-8: rate _ |, reach, recent, refresh, regard that, regist, rememb the, respect _ |, retriev, reweight, ridg
-8: rollback |, rosi, row all, s, s |, say no, schedul for, script, second |, sens, sgd |, share, shed, shed load
-8: shift of, ship it, simpl |, sit, size, slow tail, small, smaller, smooth, solut |, space, statist, step |
-8: stuff out, system design, target, teach _ the, teacher, teacher |, tell _ about, that _ as, the #
-8: the _ follow, the _ list, the _ six, the _ week, the dot, the estim, the fit, the formula, the histogram
-8: the interview, the live, the match, the medic, the name, the outlier, the pile, the precis, the probabl
-8: the real, the recruit, the right, the solut, the weak, them on, therefor _ not, thing i, thing to, third one
-8: thirti |, this one, three thing, ticket |, time and, to #, to _ up, to throw, troubl |, truli _ it, two _ you
-8: untouch |, unus, useless, user _ |, wait for, warn, were _ in, what we, which were, will _ help
-8: with _ answer, with _ the, without reserv, would get, write down, write it, wrong _ is, wrong reject
-8: you _ beat, | _ affin, | _ call, | _ candid, | _ clear, | _ connect, | _ cost, | _ decid, | _ deriv
-8: | _ estim, | _ everi, | _ explain, | _ fresh, | _ hold, | _ how, | _ keep, | _ learn, | _ load, | _ may
-8: | _ medic, | _ offlin, | _ portion, | _ predict, | _ put, | _ regard, | _ skill, | _ slide, | _ such
-8: | _ threshold, | _ vs, | _ were, | _ who, | ani, | ask, | choos, | class, | complex, | deprec, | differ
-8: | final, | fix, | fn, | gather, | mind, | privaci, | refit, | result, | sgd, | shed, | shift, | test, | these
-8: | three, | weight
8: accid, agre _ the, also |, am |, amend, and _ should, are mistaken, avoid, avoid _ doubt, avoid of, bomb
8: box |, by this, calcul in, case _ so, correspond, could you, count _ |, cover _ of, cut _ from, cut it
8: descript, doe _ hold, draw a, dream, dream |, engin |, even _ for, everywher, fail it, fix _ |, for _ avoid
8: forget _ |, from the, fulli, go back, had not, happen, head |, hold it, hold |, honest, how _ choos, how they
8: i _ correct, i _ go, i _ no, i beg, i give, i make, in _ box, in _ round, invert, is _ revers, is rot
8: is true, it _ my, it _ none, it goe, it place, just _ |, lay, let _ correct, lift, like the, lose on
8: minus _ |, miss |, mistak _ |, must _ back, must go, my colleagu, neither _ them, no, no _ all, no _ it
8: no _ strike, of _ would, of doubt, oh _ |, on _ it, on _ one, on _ than, on reflect, on that, one _ all
8: one _ them, one i, open the, ought, place |, pleas _ everi, pleas take, pretend i, purpos, put _ back, queen
8: queen |, question _ ask, red, request of, retract _ and, say to, scrap, scrap _ pleas, sinc the, sleep
8: sourc |, submiss, syllabl, that _ clean, that _ fail, that _ that, that are, that round, the _ has, the avoid
8: the box, the case, the one, the paper, the queen, the revers, the statement, then i, there _ about, think
8: those _ not, to _ bad, to _ leav, to _ what, to delet, touch that, un say, use _ of, use none, wait _ that
8: wait _ the, was all, what come, what it, which _ |, will have, ye, | _ befor, | _ better, | _ colleagu
8: | _ eat, | _ mean, | _ night, | _ part, | _ point, | _ veri, | _ wait, | better, | between, | block, | share
9: a _ one, a second, a word, aloud, and _ answer, and _ man, and _ never, answer _ the, as _ as, as _ of
9: ask that, at _ request, back _ the, be _ from, belong, bit _ |, can _ in, chanc _ it, correct _ that
9: cross _ out, defens, do you, drop, drop it, earlier, even, everywher |, exact the, fals _ i, fast and
9: featur _ would, folk |, for _ question, for ani, further, half _ |, hallucin |, have _ be, have leav
9: have none, hm, hm |, i _ back, i _ do, i _ everi, i _ think, i have, i lie, i rather, i rescind, i revok
9: i should, is _ everywher, is _ on, is ani, is complet, is mistaken, is nobodi, issu, it _ i, it up, let _ say
9: loop, me _ a, monster, monster |, my _ would, never _ the, no _ drop, no such, nobodi come, of _ was
9: on _ fact, parti |, pleas _ that, plot _ |, plot twist, prepar, purpos |, quot _ |, revok |, right _ all
9: right at, say is, scrap that, shot, shot _ the, show |, skew and, small _ |, sport, sport |, stale, stop _ |
9: stop the, store would, strike it, take a, take it, talk |, that _ fast, that _ has, that _ thing, that back
9: that from, that not, the wrong, think i, this i, through the, too |, tri the, twist, twist |, type |, ugh |
9: us say, view |, wait no, warm, we _ as, whole of, wipe that, would do, wrong _ so, | _ first, | _ good
9: | _ ok, | _ rescind, | _ revok, | _ wipe, | folk, | hm, | leav, | man, | nae, | therefor, | var
10: again, agre with, and _ at, argument, as in, at the, bruh, cap, cap |, claim in, clerk, correct _ i, cue
10: declin to, did _ |, differ _ altogeth, differ _ and, discard _ |, do ani, exclud _ |, field, foot, for other
10: forget _ say, from _ differ, further _ |, get _ right, get that, hear _ |, i _ with, i _ you, i declin
10: i herebi, i tell, in there, invent |, is _ right, is invent, is that, it come, kind _ that, my head
10: no _ neither, not _ by, not _ close, not _ skew, not fix, not hold, not right, noth in, of _ for, of _ with
10: of each, of probabl, off _ record, off _ tabl, offic, on all, one _ bogus, one _ of, one |, opposit
10: previous _ |, pull it, recal _ |, reject it, right _ leav, rot, rot |, sea, so _ doe, such a, tabl |, tell a
10: than _ that, that stand, the _ figur, the _ proposit, the _ view, the first, the move, the opposit, the tabl
10: through _ lot, to _ question, up _ the, was _ a, was fals, well, write |, you need, | _ a, | _ argument
10: | _ belong, | _ buri, | _ card, | _ correct, | _ disregard, | _ fail, | _ file, | _ herebi, | _ talk
10: | _ with, | _ withdraw, | bruh, | he, | off, | scrap, | start, | take, | were
11: a _ to, a _ up, a load, air, am _ a, am _ |, and _ no, and he, as _ are, ask and, book, both _ neither
11: but no, coffe, come out, credit |, dear, dear |, dinna, do, doubl, down the, drivel, drivel |, each of
11: els _ |, even close, face, fake |, fals _ and, fat, five _ in, for _ differ, for _ |, for two, from _ first
11: hard _ to, has no, have _ my, have _ this, him |, honest _ is, i _ none, i disavow, i plead, is _ lie
11: is _ load, is incorrect, is invalid, it _ drivel, k, littl _ |, load of, make _ if, make as, mark |, me _ the
11: merg |, mistaken from, neither _ the, neither of, no _ that, not a, not do, of _ fix, oh dear, on _ balanc
11: opposit of, part |, pleas delet, put _ the, put in, quit _ |, recal _ this, reflect, retract that, round |
11: rubbish _ the, so is, sound, stand behind, studi, take this, than that, that _ down, the _ too, the balanc
11: the veri, the worst, this list, this what, though i, three _ what, three is, throw _ out, throw out, to leav
11: too _ it, warm up, was _ from, was _ memori, was drivel, was true, which _ now, who, worst, you _ put
11: you monitor, | _ all, | _ book, | _ dear, | _ goe, | _ move, | _ need, | _ plead, | _ whatev, | _ word, | bag
11: | burn, | will
12: a _ error, a _ who, a round, a wee, ach, ach |, air |, all _ pleas, and _ exact, and _ person, are fals, as |
12: ask _ it, black, block and, close |, correct _ |, defect |, defend _ |, delet that, dismiss, disregard everi
12: everyth _ the, exact as, figur in, from _ record, good |, guy |, havin, his _ |, i _ just, i _ that, i pull
12: i resil, is _ that, is _ true, is sound, is untru, it _ mistaken, it _ the, keep it, letter, line through
12: merit, my _ is, my bad, neither _ of, neither half, next _ |, nut, nut |, occur, of _ four, of anoth, of one
12: of them, ok, one _ these, over it, own, own code, pitch, pleas _ my, quiet, quiet |, reflect i, resil
12: resil from, retir, roll back, say it, sinc _ first, so pleas, stage |, studi |, substitut, that _ must
12: that need, the person, these, thin, thin _ |, thin air, those _ |, to _ last, untru, untru |, wait _ i, wee
12: what do, where _ was, whole _ |, wrong _ all, | _ back, | _ check, | _ question, | ach, | tri, | whoever
13: a half, alert _ |, all back, all four, and _ it, as _ though, as to, asleep |, at _ |, be _ in, befor it
13: beg _ to, beg leav, closer, closer _ |, draft, dump, dump _ |, dump it, for _ answer, from that, give _ |
13: half asleep, have get, he is, how _ do, i _ be, i _ is, i _ out, i need, i now, in _ a, in error, inadmiss
13: is inadmiss, is wrong, it _ code, it _ well, it from, it not, juri, just _ is, la la, la |, let the, mamma
13: mamma _ |, mamma mia, me _ it, me from, mia, mia |, mind _ that, my _ was, nae, nae _ |, nine, nine |
13: nonsens |, of _ has, one _ would, oof, oof |, oot, open, out _ fals, overrid, part of, permit, previous
13: right for, scoresheet, scoresheet |, sheet |, show i, that _ be, that _ cost, the bit, the juri
13: the scoresheet, the whole, therefor, think _ of, through, throw, to where, toss, ugh _ |, upon, us, was think
13: was |, you _ see, your question, | _ hard, | _ la, | _ messag, | _ mia, | _ strike, | _ wrong, | all, | dump
13: | have, | mamma, | oof, | skip
14: a _ part, and _ i, and _ over, ani _ those, answer _ that, answer _ |, be _ so, be _ to, beg, believ, bell
14: bottom, bottom |, close, cross _ |, deni, deni _ is, deni it, depart, do _ of, each _ of, fail, for the
14: from a, from somebodi, good _ to, good as, hear, heard, i _ my, i did, i invent, i retir, i take, is _ all
14: is bad, it, it doe, leav that, mine, no _ i, not _ of, not _ singl, now i, och, och |, of _ five, of _ three
14: on _ next, part _ that, precis the, roll _ |, sentenc was, sheet, small part, so _ as, so good, that messag
14: that was, the five, the previous, the tape, they are, they were, this _ was, those _ are, those four
14: to bottom, to you, top _ bottom, top to, upsid _ |, was bogus, where it, which, wipe, | _ beg, | _ do
14: | _ four, | _ invent, | _ lot, | _ love, | _ manag, | _ mind, | _ mistak, | _ play, | _ reflect, | _ retir
14: | answer, | drop, | hallucin, | och
15: and _ so, and has, and is, and report, answer _ not, as _ |, away _ it, away with, bell |, by it, confid
15: correct myself, credibl, decis _ |, defend, earlier |, entir _ is, flush, for _ i, garbag |, hang, has _ of
15: has been, has none, i _ black, i _ read, i _ this, i misread, in _ garbag, it _ erron, it _ this, law
15: leav it, loop _ none, loop has, mark _ the, minc, mine |, misread, my _ of, never mind, not _ ani, not how
15: output, play |, pretend _ never, pretend you, pull, question _ |, reject |, rewind _ tape, rewind the, second
15: so _ i, sorri |, submit, take _ all, the _ as, the garbag, the manag, to strike, us _ that, use _ |, what
15: would you, | _ misread, | decis, | did, | flush, | get, | never, | out, | rewind, | zero
16: a beginn, abov _ line, alert on, and _ again, and _ |, asleep, be treat, beginn, chuck, chuck it, come _ in
16: did i, differ _ than, doe not, fake, from _ els, hang _ |, hang on, hat, hat |, have _ to, have say, haver
16: hearsay, i correct, ignor them, in each, is _ good, is _ how, laugh |, let me, manag to, my _ as, no hang
16: otherwis, output |, page |, play, question _ the, rather _ |, remov _ |, say _ the, should _ treat, stamp
16: stamp |, submiss _ be, testimoni, the _ abov, the _ kind, the list, the truth, these |, thirti, throw _ |
16: treat _ as, treat as, what _ have, which leav, whole _ is, will _ me, withdraw it, would _ |, you can
16: you never, | _ entir, | _ hang, | _ pleas, | _ remov, | _ should, | both, | chuck, | could, | or, | permit
17: a complet, all _ are, altogeth, altogeth |, and it, and should, anoth question, answer _ which, are wrong
17: are you, board |, data _ |, detail, doon, doon |, drop _ |, entir _ |, erron |, everyth abov, fear, half
17: i fear, i resign, i talk, it _ fals, leav, not what, of _ sentenc, one _ the, plead, pleas _ make, pleas |
17: press |, regret the, revers _ the, that in, the _ fall, the _ goe, the _ wish, the four, throw it, to last
17: to make, use it, want a, was _ on, whole _ that, without _ |, | _ apolog, | _ bit, | _ fear, | _ own
17: | _ resign, | _ type, | bin, | roll
18: again |, and _ need, and buri, and there, and which, both are, buri, do not, down, error _ i, everyth _ just
18: everyth |, evid, fact, garbag, have _ noth, i _ from, i be, in _ as, inadmiss |, is _ mistaken, it _ me
18: it wrogn, just say, no _ of, on _ think, one _ it, open _ mouth, or _ no, premis, rather no, remov |, repli
18: revert, rewind, strike the, than _ one, that _ i, that _ liter, that right, that will, the _ show, the deploy
18: the last, therefor _ |, three, through |, to _ to, truth, un _ it, void _ |, was _ even, was _ of, well as
18: whole thing, withdraw the, wrogn, wrogn |, you write, zero, | _ accuraci, | _ bogus, | _ did, | _ null
18: | _ one, | _ second, | _ thing, | _ up, | _ wrogn
19: a _ from, a _ would, all wrong, and the, and wrong, bin, but _ |, claus, complet |, effect, everyth i
19: from first, game |, have read, if |, is _ of, is right, it to, let _ record, never _ have, of a, of which
19: part _ the, permiss, permiss to, record show, return _ |, say _ is, scratch the, send, should go, singl one
19: so _ it, somebodi els, spoke |, spot |, surviv, tape, that _ and, the _ never, the _ thing, the loop
19: the spot, thing _ |, to _ the, to be, toss it, type that, was i, was not, whole, withdrawn, | _ claus
19: | _ three, | by, | k, | messag, | toss
20: and _ go, answer goe, as _ i, aw, aw _ |, back _ |, discard the, do _ believ, eras the, err, everi, examin
20: first word, goe |, guess _ #, head, hmm |, it _ back, manag, me to, none _ these, not believ, on _ spot
20: one sentenc, or rather, record |, reread, right _ that, say |, scratch that, sorri _ |, stand _ it
20: that _ was, the _ lie, the _ |, the field, the repli, to _ say, to do, upsid, upsid down, wish, wish to
20: withdrawn |, would _ my, | _ can, | _ lie, | _ there, | counsel, | turn
21: a _ under, abandon, answer the, apolog _ the, are _ the, as if, bit, credit, cross, erron, fix skew, glue
21: happen |, has _ |, i therefor, is erron, is fals, my _ answer, no _ on, none _ that, not _ at, scrub
21: scrub _ |, the _ nor, the _ would, these _ in, we have, word of, wrong _ and, | _ right, | _ whole, | scrub
22: am the, and right, are _ up, entir |, entireti, entireti |, examin |, from _ posit, give up, i _ without
22: i am, i just, in _ entireti, in my, it entireti, last |, let us, my mouth, none _ those, not even, pit
22: previous answer, rub, rub _ out, rub that, should _ |, singl _ of, so _ the, that _ off, that _ wrong
22: that posit, that what, the fact, the output, to _ it, true |, turn that, ugh, up on, which _ the, | _ delet
22: | _ leav, | _ line, | _ rather, | naw, | ugh, | who, | would
23: abov is, and get, as well, be in, bin _ |, bin it, button, claim _ |, contest, do _ keep, error, for which
23: from me, game, go |, have just, hold up, how to, lectur, my brain, never, no part, not keep, pressur
23: question, that up, the _ who, the _ word, this |, three are, up, upon |, withdraw _ |, word _ that
23: your lectur, zero _ in, | _ treat, | say, | sleep
24: ah, and i, be _ if, describ, entir answer, everi _ |, for _ there, guy, has, is _ |, is me, let, make _ up
24: naw, no _ and, no no, nor, of _ |, opinion, paragraph, preced, refut, revok, right |, second think, shut
24: shut |, the _ o, the _ paragraph, the author, this _ not, was _ in, worth a, | _ be, | ah, ~ _ on
25: a _ for, and _ whole, ani of, be _ upon, be reli, correct, counsel, eh, eh |, even a, evid is, fear |
25: half of, i _ i, i _ the, i must, i spoke, i was, ignor _ |, invalid, none _ them, not repres, o, pls, push
25: reli, reli _ |, reli upon, repres, repres _ view, speed, spoke, that evid, that whole, the claim, view
25: | _ preced, | away, | eh, | forget, | pls
26: actual _ |, all three, and _ neither, burn, fall |, first _ to, for speed, i can, incorrect |, is herebi
26: laugh, mute, naw |, neither the, sentenc |, shadow, someth _ |, stand |, them _ |, true, un, was mistaken
26: what _ say, yike, yike |, | _ not, | yike
27: actual no, answer was, author |, be _ as, bs, count |, els |, forget i, hold _ |, is there, it all, lot |
27: not know, oop, rather, remov, say _ i, say noth, that page, to _ that, treat the, under, wait, | _ abov
27: | oop, | reject, | void
28: abandon |, accuraci for, and _ claim, author and, back to, bed, bed |, everi word, fact |, he, kind _ the
28: ma _ |, nope, nope |, off the, on second, someth els, the preced, thirti _ |, thirti second, to move, type
28: void |, | _ ignor, | delet, | nope, | our, | push
29: apolog, board, claim, everyth _ this, for _ last, i see, it is, mistaken |, neither |, of these, out it
29: overlook, right, say there, scratch, those, we _ a, | _ you, | pretend
30: and on, can _ no, claim |, do _ know, everi _ of, have a, himself, i mean, i say, invent, is _ a, null
30: or _ so, or |, own answer, pretend, sentenc, that out, the _ to, the board, to _ one, you _ it, | _ us, | do
30: | on
31: answer _ it, articl, articl |, discard, error |, line is, messag, mistak, rescind |, return, what _ i
31: | _ have, | discard
32: annul, as they, contrari, contrari |, data drift, everyth the, have, is _ with, is not, keep _ |, lot
32: move _ |, nor the, off, page, stand, there _ and, there |, tire, wait |, | retract
33: delet |, i _ there, myself, never happen, not one, noth i, of, own _ |, that _ is, that _ |, the contrari
33: the record, them all, which is, | _ is, | _ retract, | stop
34: a _ of, actual, back |, consid that, i retract, immedi, proposit, push the, surpris, surpris |, the _ back
34: the error, which the, word |, | none, | was
35: a differ, answer is, correct |, effect |, hallucin, i withdraw, mistak |, mouth |, on |, the entir, the lot
35: to have, with _ effect, | return, | scratch
36: complet _ |, ignor, myself |, one _ not, one of, strike _ |, that _ doe, | treat
37: ma, out |, realiz, revers, spot, wrong |, | _ the
38: am, it was, one doe, say the, should, talk, | _ i, | _ them, | everi
39: at all, brain |, consid it, of _ is, the _ answer, those |
40: brain, eras |, gentlemen, ladi, mean _ |, nonsens, not _ drift, null |, of those, otherwis |, the piec
40: | actual, | wait
41: bogus, bogus |, disavow |, forego is, is _ data, lol, my own, not count, not data, this, | _ no
41: | _ statement, | everyth, | hold, | send
42: expung, incorrect, line, never _ |, piec
43: disregard |, hmm, in it, mouth, paper, pleas to, record, regret, send it, should be, that _ a, this _ |
43: | _ paper, | hmm
44: man, my _ |, the shadow, | _ me
45: a _ which, abov, of it, there
46: nah |, shadow _ |, the abov, | _ what, | nah, | strike
47: me _ |, on _ i, statement, the man, ~ |
48: fals
49: all |, psych, psych |, | kind, | psych
50: cancel _ |, disavow, me |, pleas _ it, the _ is, | _ am
51: that answer, word, | disregard
52: im, rubbish
53: been, i _ |, withdraw
54: complet, entir, say, wrong _ |, | it, | my, | neither
55: # time, be, the answer, time ~, was _ |, | let
56: void, what i, | _ that
57: # _ ~, rubbish |, | cancel
58: answer |, delet, it _ |, that _ not, | ~
59: forego, the forego, | rubbish
60: cancel |, herebi _ |, kind, | that
61: disregard, undo, | pleas
62: | undo
63: neither, that one, time _ |, | _ cancel, | _ was
64: the wit, wit
65: that |, | eras
66: consid, eras, lol _ |, mistaken, rescind, undo |, | lol
67: resign
68: nah, press, resign |
69: | _ answer
70: nvm, recant, recant |
71: back, fals |
72: lie |, | consid
73: retract |
74: all _ |, | _ it
75: all, herebi, treat, | _ press, | i
76: wrong
78: author, lie
79: cancel, ctrl, strike, | ctrl
80: | wrong
84: of that
87: z
89: everyth, was
91: no |
101: retract
104: my
105: none, none of
109: pleas
115: answer
116: that
119: it |
131: me
135: i
146: | _ |
"""
