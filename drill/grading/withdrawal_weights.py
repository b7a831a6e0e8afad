"""Weights of withdrawal.py in hundredths of log-odds; made by tests/bench/fit_withdrawal.py."""

BIAS = -1.75

WEIGHTS = """
-141: #
-111: model
-101: if, or
-99: featur, label
-97: onli, when
-91: how
-90: ~
-83: chang
-81: # |, and
-79: train, two
-77: one
-74: number, score
-72: is it, precis
-70: about, after, need
-69: | if
-67: test
-66: sinc
-65: week, ~ _ |
-64: but, cost, that _ my, | #, | but
-63: an, check, sampl, tell, was my, | for
-62: look, retrain, | sinc
-61: more, peopl, rate, recal, same, we, work, | in
-60: first, had
-58: call, onc, with
-57: ask, | then
-56: befor, comput, each, user
-55: whi
-54: alway, input, real, the _ that, | _ say
-53: # _ |, new, percent, team, that the, whether
-52: data, they, use
-51: by, decid, run
-50: a, first |, fresh, item, random, short, | with
-49: name, of the, point, sinc _ was, | how
-48: at, click, day, get, is _ the, know, long, mani, proud, was _ mistak
-47: all the, bias, drift, is the
-46: also, batch, custom, learn, precis |, the, then, | and
-45: recal |, | _ tell, | doe
-44: code, negat, not the, p, per, switch, weight
-43: averag, can, canari, mean, measur, miss, question |
-42: against, both, e, earli, repeat, result, row, sensit, so that, was the
-41: but that, column, if it, limit, most, order, predict, rule, that _ it
-40: add, becaus, depend, log, mean |, product, rate |, she, tree, |, | _ for, | becaus
-39: auc, curv, design, forget |, that _ the, valu, x
-38: alarm, between, build, is _ it, may, nobodi, now |, old, over, pick, serv, specif, teach, ten, too
-37: anyth, class, later, loss, matter, month, one _ on, other, so, still, was on, | _ #
-36: batch |, go, hope, in, or _ |, the _ one, the other, version, work |, | so
-35: doe, featur |, i _ to, offlin, valid, | recal, | they
-34: bug, calibr, can not, flag, hour, i _ a, is _ there, latenc, on, their, third, threshold, traffic, year
-34: | _ if, | _ know, | _ ~
-33: fit, for it, i would, me _ i, model |, often, realli, the model, the same, time |, too _ |, way, | _ would
-32: # percent, be _ |, correl, estim, fine, fold, label |, live, look at, metric, noisi, onc |, one was, overfit
-32: | canari, | nobodi
-31: accept, alia, cut, data |, fix, money, much, refit, sure, | when
-30: comput _ |, day |, is to, it _ is, like, outcom, qualiti, regular, report, scale, set, take, that it, while
-30: | _ label, | while
-29: are, check that, cost |, empti, few, gap, interview, it _ no, judg, less, negat |, pay, product |, understand
-29: | _ switch, | at
-28: about _ |, date, fix |, i switch, i use, it _ a, overfit |, plain, random |, ship, the mean, the score
-28: within, | _ as, | _ count, | which
-27: anyway, anyway |, as the, into, number |, onlin, shift, skew, than, worth _ |, | _ onli
-26: decid |, did, distanc, for, guardrail, i _ for, night, rank, score _ |, side, skew |, split, tell me
-26: than _ |, tune, watch, yes, | _ or, | retrain
-25: bias |, chang _ |, click |, come, compar, decis, hurt, is no, like a, near, posit, so i, step, suggest
-25: thank _ |, thank you, the featur, trust, vs, week |, | _ by, | _ els, | can, | drift, | label, | random
-25: | train
-24: alert, all _ is, collaps, depend on, drift |, experi, have see, here, hide, i _ sure, i e, label _ |, machin
-24: on _ |, one _ |, order |, pass, quarter, regular |, roc, sensit |, slow, thank, that happen, the _ are
-24: | _ data, | _ e, | _ from, | _ use, | here, | skew, ~ _ ~
-23: accuraci |, against _ |, almost, am _ of, bug |, but it, code |, come _ |, concept drift, differ |, equal
-23: explor, failur, flip, id, insid, instead, is, it say, keep, later |, matter |, not _ that, per _ |, pipelin |
-23: pr, probabl, sampl |, slide, spend, tail, take the, team |, tell the, the metric, the old, to it, where the
-23: | one, | precis, | tree
-22: a _ that, am not, differ, divid, done, dull, dull |, everyon, failur |, far, group, have never, hope _ is
-22: i _ and, i _ wrong, i let, is a, it _ an, mail, onlin |, releas, say that, season, short _ |, sixti, speak
-22: the _ was, tpr, tpr |, user |, varianc, world, | _ drift, | earli, | need, | next
-21: all there, and _ the, and what, break, but _ have, case, differ _ |, enough, feedback, fold |, goe _ |
-21: holdout, i _ see, i check, i know, launch, lead, low, market, ndcg, rather than, same _ |, smaller, t
-21: the second, there _ to, up to, worth it, write down, | _ each, | a, | should
-20: about the, adapt, after _ |, and _ was, boost, choos, clear, concept, curv |, distribut, explain, fine |, fn
-20: give, give it, grow, habit, high, how it, how mani, itself, limit |, link, match, my mistak, need |, not say
-20: not to, of my, other |, out _ |, qualiti _ |, queri, rare, result |, risk, row |, sinc _ |, sort, stay
-20: that _ at, the _ for, the head, the money, to _ back, tree |, usual, was _ of, what is, when it, | _ auc
-20: | _ featur, | _ go, | _ work, | an, | as, | ask, | fix, | onli, | she
-19: a short, after that, alon, appeal, beat, befor you, best, big, budget, canari |, chanc, chang |, daili
-19: declin |, doe _ |, fals _ |, fresh _ |, had been, hope that, i _ one, ii, in |, is _ to, join, less |, linear
-19: loss |, me _ say, ndcg |, no _ is, or the, out of, principl, proof, read, readabl, readabl |, repeat |
-19: request, retrain _ |, safeti, see, solut, stuff, that _ about, that _ fall, the _ point, the _ say, the label
-19: the train, their _ |, then _ |, third |, train |, was it, was that, were, what _ do, window, with the
-19: | _ precis, | _ repeat, | _ teach, | declin, | hope, | keep, | onc, | second, | sensit, | specif
-18: accuraci, afterward, alia |, and _ by, and no, ask |, bandit, concept _ |, control, divid by, each _ |, eight
-18: fire, gpu, have _ that, hour _ |, how i, i _ check, i _ forget, in a, input that, item |, late, list of
-18: longer, maximum, mlop, my answer, not rememb, pipelin, preval, promot, qualiti fall, revenu, review, select
-18: servic, shadow |, short |, six, small, switch _ it, switch to, t |, that qualiti, the _ from, the _ part
-18: the test, though |, to _ |, to the, trade, understand _ |, uplift, varianc |, weak, week _ |, wors
-18: would _ the, would have, write, wrong _ they, | _ add, | _ error, | appeal, | els, | of, | p, | readabl
-18: | real, | sampl, | t, | two
-17: all this, and _ a, and _ be, and see, answer _ a, appeal |, at it, auc |, base, baselin, begin, by all
-17: by that, candid, cheaper, clear |, collaps |, definit, deriv, doe it, easi, empti |, end, escap, fool _ |, fp
-17: go _ |, how _ it, i _ not, i alway, instead |, it _ onli, it _ realli, it get, look _ |, minut, nativ
-17: near _ |, next |, not _ i, not there, on it, or it, pairwiz, pairwiz |, present, price, propos, quantiz
-17: recommend, right _ |, rollback, rt, sampl _ |, size, spam, stop, test |, that _ of, the _ between
-17: the _ differ, the launch, the number, then the, we _ it, what the, whether the, which of, | _ depend
-17: | _ model, | _ rate, | _ then, | _ time, | _ to, | check, | fine, | hour, | log, | pairwiz, | remov, | rt
-17: | weight, | whole
-16: a _ question, a good, and _ have, ask for, begin to, bigger, can be, cell, cv, discov, distil, feel, filter
-16: i _ let, i hope, i report, into _ |, is an, is what, it _ do, it has, it the, it work, leakag |, length
-16: micro, might, more |, name |, noisi |, not have, not touch, of _ answer, on one, oper, pm, recalibr
-16: report _ |, rest is, scale |, signific, someon, sorri _ that, step |, supervis, sure of, the _ down, the _ it
-16: the _ of, the code, traffic |, what _ decid, when _ say, whi |, within the, write the, yes |, | _ batch
-16: | _ hope, | _ round, | _ test, | _ x, | break, | easi, | featur, | first, | just, | micro, | new, | no
-16: | onlin, | quantiz, | right
-15: a _ thing, action, alreadi, am sure, and _ of, anyth |, at night, bandit |, block |, call center, center
-15: cluster, come from, conceal, cross valid, cut _ |, delet one, depth, detect, divid _ all, each _ i, ever
-15: exampl, give _ the, group |, guardrail |, habit |, histori, i delet, i onc, if _ score, imag, independ
-15: is just, it _ worth, listwiz, mae, ms, name for, next, of |, on the, one who, outlier, plumb, post, privaci
-15: question _ and, region, report it, retrain on, say _ to, score |, self, share, show, solut |, sticker
-15: such as, sum, talk to, that _ in, the chanc, the data, the input, the interview, the share, they _ the
-15: ticket, to judg, tripl, until, when the, who say, would be, y, year |, you _ with, you do, | _ compar
-15: | _ fix, | _ mani, | _ market, | _ percent, | accuraci, | bandit, | batch, | concept, | guardrail, | mae
-15: | monitor, | otherwis, | product, | same, | self, | shadow, | uplift
-14: a _ between, a correl, a long, accept |, afraid, algorithm, am wrong, an _ of, autom, backfil, bank
-14: belong _ the, block, but _ is, but _ was, buy, by _ that, by _ |, caus, champagn, champagn |, column |
-14: complaint, comput |, correl between, daili |, delay, distanc |, do _ need, do _ rememb, earli |, error _ |
-14: escap me, estim |, fals posit, five, follow, gap |, give away, half |, has a, hint, hold out, holdout |
-14: i choos, i decid, i tell, in short, incid |, independ |, is _ correl, is _ you, is like, is neither, is one
-14: it _ like, it _ neither, it _ out, it _ to, it depend, it give, key, label _ is, lag, latenc |, leav _ the
-14: length of, linear |, listwiz |, lower, mae _ linear, mean _ the, mechan, need _ answer, new _ |, no _ |
-14: not _ to, not just, not need, of #, on _ own, oncal, one that, our _ |, overload, p |, patient, plumb |, plus
-14: point |, precomput, prune, ranker, ratio, real _ |, recalibr |, requir, reserv, reserv |, reweight, rf, rf |
-14: right answer, rt |, same |, say _ what, season |, simpl, simpler, split |, stand _ that, term, that all
-14: that no, the _ collaps, the _ set, the effect, the length, theori, to _ up, to |, train _ |, use to
-14: was _ the, when i, while it, wrong _ but, x _ |, | _ accept, | _ ask, | _ everi, | _ fold, | _ per
-14: | _ report, | _ sampl, | _ short, | _ step, | _ which, | autom, | champagn, | item, | listwiz, | mean, | not
-14: | realli, | recalibr, | result, | rf, | test, | third, | this
-13: a _ alarm, a new, add up, am _ with, and _ measur, and _ then, anyth that, as _ it, baselin |, between |
-13: big _ |, bill, bin |, boost _ |, button |, calibr _ |, care, cheaper |, classic, common, complaint |, conclud
-13: contract, correct _ if, cost _ |, crack, cutoff, design |, differ from, doe the, e |, effect _ |, escap _ |
-13: everyth els, feast, feast |, fill, fire |, fit |, five _ |, flag |, for recal, fraud, gdpr, get _ wrong
-13: good _ |, had _ to, have _ up, have to, her, here it, i _ never, i _ what, i suggest, if _ was, imposs
-13: imposs |, insid the, is count, is near, it answer, it fail, it will, label definit, last _ |, last is, law |
-13: leak, leav _ |, long |, me if, medic, method, minibatch, morn, my _ and, not accuraci, noth _ happen, of _ #
-13: overload |, percent |, person, person _ |, presum, preval |, problem, problem and, proxi, put the, recomput
-13: refund, request |, rope, rope |, safeti _ |, say yes, serious, serv |, sign, simpler _ cheaper, sit, sorri to
-13: tail |, talk _ the, teacher, term |, that _ can, that this, that trade, the _ center, the _ decis, the _ use
-13: the alert, the call, the classic, the gpu, the part, the point, the slide, the team, the time, this _ that
-13: ticket |, to _ call, today, touch _ |, treatment, twice, unless, was _ to, way _ |, we did, weight |
-13: what _ it, whole list, you _ me, you get, you understand, | _ at, | _ custom, | _ doe, | _ exact, | _ learn
-13: | _ look, | _ loss, | _ rule, | everyon, | feedback, | great, | half, | love, | more, | pick, | ship, | stale
-13: | thank, | unless
-12: a _ with, a fals, a safeti, ab, affin, affin |, after |, all _ rest, all _ that, and a, and onli, and then
-12: and whi, as a, as for, as i, as it, assum, attribut, auditor, averag precis, away _ answer, away the
-12: back _ of, be fresh, becaus the, befor |, behavior, budget |, burst, busi, but _ it, cancel rate, cheap
-12: class _ |, consum, correct for, could not, criterion, custom |, damag, deploy |, devic, doc, done |
-12: earli _ |, els batch, evalu |, event, everyth _ |, exact _ |, exploit, fetch, find that, friday, good
-12: hard _ |, have _ see, histogram, horizont, horizont |, how _ the, i _ ask, i _ the, i begin, i compar
-12: i confess, i keep, i learn, i look, idk, if there, input |, is _ classic, is _ enough, is |, it _ here
-12: it _ which, it after, it may, it when, key |, last, last year, learn |, lol |, me _ all, millisecond
-12: money is, monitor, not, not _ is, not be, now _ |, of precis, of thing, of user, on _ whole, one is
-12: onli _ the, onli then, out there, path, percent of, perhap, pile, plan |, platform, predict |, prove
-12: random _ |, rang, read it, real |, redeploy, rememb, retrain |, roll _ to, row _ and, rule |, save, schema
-12: select |, share of, shift |, slow _ |, some _ |, sort _ thing, sort of, stale |, stop _ the, support, swear |
-12: technic, technic _ |, ten |, test set, that _ this, that _ was, that sort, that turn, that we, the _ after
-12: the _ can, the _ had, the _ model, the _ we, the gap, the principl, the technic, the third, then i, till
-12: to a, to outcom, to write, train data, ttl, ttl |, tune _ |, turn _ |, turn up, type ii, useless, what _ of
-12: what he, when _ have, who is, whole _ for, with _ i, with ~, | _ affin, | _ almost, | _ figur, | _ gpu
-12: | _ keep, | _ key, | _ may, | _ month, | _ my, | _ never, | _ onc, | _ posit, | _ put, | _ read, | _ sort
-12: | _ tripl, | _ valid, | after, | alway, | bug, | distil, | each, | idk, | over, | peopl, | redeploy, | repeat
-12: | rollback, | to, | useless, | z
-11: # of, a _ in, a design, a few, a model, activ, adopt, afterward |, alarm |, alert _ be, all day, alloc
-11: also _ |, alway _ |, and _ what, and not, and we, answer _ and, answer now, are the, area, artifact
-11: ask _ the, ask what, assumpt, at ani, autom _ train, autom the, be too, becaus of, below, bluff, bound, brag
-11: but if, capac, catch, chanc of, chang that, check the, cluster |, compar the, con, confess, correct me
-11: could be, crack |, criterion |, design _ |, dip, discrimin, dislik |, drug, drug |, each time, everybodi
-11: experi |, exploit |, f1, few _ |, fifth, filter |, final, for a, forecast, formula, fresh answer, fundament |
-11: had to, he say, help, heurist, hide _ |, i _ both, i _ them, i abandon, i ask, i could, i leav, i watch, id |
-11: ii |, imag |, impact, impact |, implicit, in _ order, in the, incom, increment, insight, interview was
-11: is _ for, is _ so, is about, is better, is my, is simpler, is skew, it _ simpler, it _ wrong, itself |, larg
-11: listen, love |, mail |, met, metadata, micro |, mismatch, miss and, model _ |, month |, more _ |, need _ |
-11: never _ down, no _ version, non, not _ team, not help, not in, not like, of our, of two, on everi, one _ that
-11: outsid, over |, overst, own |, pay for, person |, pictur, plan, point _ it, poison, poison |, possibl, pr auc
-11: prefer, project, prove that, proxi |, punish, q, quantil, rare _ |, rate _ is, real time, recov, repeat it
-11: respect, retrain it, rmse, roc |, run |, say which, score _ the, search, sensit _ |, ship |, should i, signal
-11: so _ one, so |, spend |, standard, statist, still |, stress, stricter, suppos, sure _ |, thank _ the
-11: thank to, that _ long, that five, that nobodi, that order, that they, the _ grow, the _ must, the _ pictur
-11: the _ tabl, the best, the cut, the drug, the miss, the new, the null, the plain, there _ a, thing |
-11: this _ the, tier, to _ is, to learn, to let, to roll, to say, train _ so, transform, trust it, unit, use both
-11: useless |, was teach, was wrong, we _ not, which you, while the, will not, window |, with a, worst _ |
-11: would _ too, x |, you take, your _ |, | _ also, | _ alway, | _ button, | _ decid, | _ dip, | _ excus, | _ gap
-11: | _ predict, | _ rank, | _ record, | _ spend, | _ supervis, | _ suppos, | _ third, | ab, | alia, | chang
-11: | con, | criterion, | five, | leakag, | look, | mlop, | overload, | person, | pr, | roc, | until, ~ _ it
-10: a _ limit, a miss, about _ it, about it, abov _ |, accuraci is, across, alarm that, alway |, an artifact
-10: analyz, and cheaper, and divid, anybodi, anywher, anywher |, associ, auto, averag _ |, averag would, becom
-10: build _ |, cach _ |, capac |, co, co _ |, cohort, come back, come in, conceal that, consent, count the
-10: cut off, default, defin, degrad, demo, dig, dig _ i, ds, ds |, duplic, e _ t, embed, equal |, exist
-10: explain it, fall, feast _ tecton, featur _ |, feed, fool, forecast |, fresh now, friday |, function
-10: fundament, gdpr _ |, good part, grab, grow with, h0, hash, help |, heurist |, hit, hit _ |, hit rate, i _ at
-10: i _ each, i _ had, i _ take, i add, i believ, i build, i rememb, idea _ |, if _ beat, in _ first, incid, int8
-10: is _ drift, is _ real, is clear, is comput, is go, is on, is specif, isoton, it _ comput, it beat, it mean
-10: it on, it speak, judg _ |, keep the, lag |, latenc _ |, level, like |, low |, main, main cut, mask, match |
-10: may not, median, median |, model is, money |, more _ than, must _ answer, must the, network, no _ at
-10: no label, not _ the, noth about, of _ first, of answer, off for, oh |, onli for, onli the, origin, out in
-10: owner, parallel, part _ it, past _ |, peac, peac |, peopl |, pinbal, pinbal _ |, pinbal loss, posit rate
-10: power, pr _ |, precomput |, primaci, principl |, privaci |, promis, promis |, quantil |, quarter |, reason
-10: recruit, refit on, regist, relat, reweight |, risk |, s, say _ much, say as, say no, scientist, self supervis
-10: sens, shadow _ canari, show the, sign |, simpl |, simpler and, sklearn, so the, speak _ for, speak onli
-10: statist |, stratifi, success, suggest |, support |, swear, target, team _ the, tecton, tell _ manag, tell it
-10: tell my, that _ all, that _ cut, that _ null, that _ onli, that _ specif, that he, that main, that repli
-10: the _ and, the _ class, the _ column, the _ definit, the _ list, the _ need, the _ paper, the _ up
-10: the averag, the bias, the mechan, the monitor, the most, the right, the ten, the weak, them _ it, there the
-10: throughput, time i, to #, to _ a, to pick, to undo, too long, tp, trace, train on, twice |, two _ the
-10: unsupervis, unsupervis |, valid _ |, via, voucher, wape, way |, what _ mean, what we, which error, will
-10: with _ of, yet, yet it, yet |, you _ have, you think, | _ artifact, | _ base, | _ bill, | _ exampl
-10: | _ explain, | _ honest, | _ main, | _ quot, | _ signific, | _ someon, | _ vs, | also, | boost, | busi
-10: | degrad, | depend, | ds, | evalu, | fail, | feast, | fp, | horizont, | implicit, | independ, | most, | must
-10: | non, | number, | perhap, | pipelin, | primaci, | put, | recomput, | someth, | standard, | tecton, | type
-10: | unsupervis, | user, | want, | watch, | yet
-9: a _ problem, a bit, a fire, a law, a plain, a quarter, a smoke, after the, agre, alon |, an up, and _ on
-9: and experi, and leav, and must, anoth name, arriv, as much, audit, avers, avers |, bank _ |, be _ back
-9: be _ by, be a, be explain, becaus each, becaus it, both |, bring, but _ much, by name, by support, calibr |
-9: call |, caus |, chang avers, chang the, class |, client, close to, compani, compar _ two, conceal _ |, conced
-9: confirm, convers, covari, cumul, curv _ it, curv _ that, defin |, denomin, disagre |, discov _ |, discrimin |
-9: distil |, do _ report, doe _ say, dot, down |, earli _ that, encod, english |, ensembl, explain |, f, f1 |
-9: fail _ reject, fail to, fals alarm, fals negat, favor, feel it, find out, fit on, flip the, for each
-9: for what, get |, go _ use, goe _ the, great _ |, grow _ it, guesswork, guesswork |, h0 |, half _ half
-9: half is, he _ and, he _ not, headlin, higher, histori |, hold back, holiday, home, i _ first, i conced
-9: i hold, i read, i swear, if the, in _ of, in this, index, index |, infer, input _ |, interview _ to
-9: is _ fire, is _ point, is drift, is leav, is whi, it _ clear, it _ stop, it bad, it effect, it had, it take
-9: join |, kind of, learn to, leav _ out, leav out, legal, let them, list _ a, luck, luck |, mae |, make a
-9: manual, manual _ |, map, margin, me _ my, me whether, mechan |, million, moment |, more to, move the
-9: must _ explain, must answer, need the, neighbor, neighbour, neither _ is, neither is, neural, nobodi _ |
-9: not make, not read, not trust, off _ the, off |, on _ contrari, on _ page, one _ were, one percent, onli that
-9: origin _ |, otherwis is, out _ and, out _ my, out the, outcom is, p99, paper of, pay _ it, per second
-9: pick the, pick up, place, plain _ |, planner, pleas _ the, popul, portion, portion of, precis _ recal
-9: precis recal, protect, q |, quantil _ pinbal, quantiz and, queri |, rais, ratio |, reach, realli _ |
-9: recal _ the, recov |, refund |, reject a, reliabl, remov _ bias, remov the, request _ second, request per
-9: retent, retriev, robust, roll |, round the, rt _ els, ruin, s |, sat, save |, see that, segment, seldom, sell
-9: serv _ |, settl, should not, six month, smoke, smoke alarm, so a, some, specif |, stay _ |, stream
-9: strike _ out, swap, tabl, take as, take |, telemetri, tell _ whether, that _ just, that make, that ratio
-9: the #, the _ at, the _ cumul, the _ did, the _ engin, the _ round, the _ team, the _ valid, the algorithm
-9: the big, the depth, the ensembl, the order, the pm, the probabl, the reason, the split, the two, then what
-9: therefor _ not, they _ not, they take, they want, those row, those who, throughput |, tn, tn _ fp, to _ me
-9: to reject, toast, toast |, togeth, togeth |, top k, two _ curv, two cumul, untouch, up a, v12, visitor
-9: visitor _ the, voucher chang, want to, was go, we had, what, what _ take, what _ was, whether my, whi _ that
-9: which was, will _ help, with _ in, without it, world |, would get, write _ the, wrong _ is, wrong reject
-9: yes to, you _ not, | _ alert, | _ baselin, | _ call, | _ chang, | _ choos, | _ click, | _ conced, | _ deriv
-9: | _ half, | _ hide, | _ hire, | _ holdout, | _ might, | _ money, | _ out, | _ peopl, | _ place, | _ price
-9: | _ product, | _ promis, | _ proxi, | _ rest, | _ retrain, | _ run, | _ score, | _ send, | _ singl, | _ swear
-9: | _ were, | analyz, | backfil, | click, | content, | fit, | give, | last, | linear, | median, | metric
-9: | other, | posit, | propos, | refund, | respect, | target, | these, | threshold, | throughput, | tn, | week
-9: | x, ~ _ result
-8: # _ the, # _ which, # f, # ms, a _ averag, a colleagu, a neural, a page, a smaller, action is, adapt |
-8: affect, after _ i, after _ that, against the, alarm _ goe, algorithm |, aloud from, alway say, among, an _ to
-8: and _ slide, and _ throw, and _ write, and keep, and precis, and she, anoth, answer _ request, answer this
-8: anyon who, as _ and, as _ chanc, as _ in, author _ |, away, away |, b, backfil _ data, base |, beat _ |
-8: becom _ |, best _ |, bias _ |, bigger _ |, bin count, both _ the, bug last, build it, busi _ |, but noisi
-8: by the, catastroph, categori, chanc that, channel, check _ the, churn, cloud, coin, come _ and, come to
-8: complex, connect, contact, content _ |, content base, count is, custom _ |, d, dare, dare to, dashboard
-8: data _ a, data if, date _ |, db, db _ |, decemb, depend _ the, deprec, did _ match, did it, differ _ the
-8: do _ read, doe _ give, doe _ remov, dot |, drift _ on, drown, each morn, els is, ensembl |, everi alert
-8: expect, f |, fail _ the, failov, fallback, fals _ rate, far from, feedback from, feedback loop, fine tune
-8: flip |, flop, fn |, for _ is, for _ rest, forget that, formula |, fp _ fn, fresh _ now, from _ the, genuin
-8: get _ the, get the, give in, give the, goe _ for, gradient, harm, has _ chang, hate, have _ one, healthi
-8: high score, hint |, horizont _ the, hour and, hour |, how _ did, how _ is, how _ would, how often, how |
-8: huge, hurt _ |, hurt |, i _ also, i _ most, i _ rather, i _ your, i explain, i flag, i listen, i repeat
-8: i throw, if _ side, in _ join, in time, includ, int8 |, is _ and, is _ answer, is in, it _ by, it _ one
-8: it _ switch, it _ train, it down, it know, it leav, it matter, it need, it right, json, keystrok, kill
-8: know |, late |, let _ do, live |, local, look up, loss of, make, match _ |, maximum |, measur |, mere
-8: millisecond |, model _ say, monday, morn |, most _ |, most of, move |, ms |, name _ the, need calibr, need no
-8: net, never the, never write, nice, night job, night |, no click, no longer, not _ anyth, not match, not remov
-8: not retrain, noth els, null _ true, null is, observ, of _ that, of be, of cours, of good, on call, on top
-8: one _ a, one _ and, one _ take, onli _ they, onli |, optim, out _ answer, out _ that, over all, p _ |, p _ ~
-8: p valu, pair, pass |, peopl _ it, phone, plain _ would, plain averag, popul |, popular, posit _ abov
-8: posit rank, power |, practic, precis _ |, prior, psi, queue, quot it, rank abov, read _ as, real custom
-8: refer, registri, releas |, relev, residu, respect _ |, revenu |, roll, sat _ one, say _ it, see whether
-8: server, sgd, she _ a, should _ to, show it, side was, side |, signific |, sleep |, slice, smaller _ |
-8: smaller |, smoke _ that, so _ both, space, speak of, stand _ the, start, store, stori, stuff out, sure _ the
-8: sure |, system, teacher |, ten _ |, test _ |, that _ did, that _ no, that goe, that of, the _ posit
-8: the _ servic, the _ two, the _ version, the _ you, the cost, the date, the design, the dot, the exampl
-8: the formula, the match, the medic, the outcom, the pile, the plan, the price, the recommend, the result
-8: the season, the user, the week, the world, them _ the, then _ how, then _ i, think it, to _ week, to guess
-8: to know, to read, to throw, to work, too _ peopl, track, train _ and, train again, trial, trick, twenti
-8: two _ you, two _ |, understand the, unifi, untouch |, unus, valu _ |, valu |, variabl, veri _ |, visitor |
-8: wait for, walk, was me, was miss, watch _ |, we _ everi, we _ on, weight _ by, were right, which _ i, whose
-8: with _ and, would _ count, would _ trust, would ask, would rather, you _ as, you _ beat, you _ that
-8: | _ about, | _ begin, | _ budget, | _ clear, | _ code, | _ connect, | _ decis, | _ down, | _ empti, | _ f
-8: | _ five, | _ home, | _ launch, | _ leakag, | _ medic, | _ much, | _ new, | _ noisi, | _ offlin, | _ plain
-8: | _ pm, | _ portion, | _ rare, | _ reason, | _ region, | _ review, | _ risk, | _ she, | _ show, | _ slide
-8: | _ such, | _ theori, | _ tp, | _ weak, | _ who, | author, | averag, | bias, | cach, | complaint, | convers
-8: | deploy, | distanc, | e, | explor, | hard, | input, | interview, | low, | model, | nor, | offlin, | post
-8: | season, | small, | trust, | valid, | write, ~ x
8: a thing, a word, am |, and _ know, and you, answer _ question, are all, away _ that, back _ i, back on
8: be remov, be the, bit |, blank, blank _ |, buri that, by _ i, calcul in, clean _ |, cross that, describ a
8: descript, down and, down the, dream |, drop, drop all, erron _ the, everywher |, for _ one, forget those
8: four, from _ i, from _ own, from where, front |, give _ is, guilti, has _ do, hold it, how _ choos, how they
8: i _ describ, i _ my, i _ out, i find, im _ |, in _ place, in _ round, in _ they, in how, inadmiss _ and
8: is _ correct, is pure, is useless, it _ if, it _ none, line _ delet, line of, list |, minc |, minus _ |
8: mistaken _ everyth, mix up, monitor _ of, monitor |, never _ the, no _ in, no _ it, no _ strike, not _ up
8: notic |, occur, of _ and, of _ thing, off with, opposit of, paper back, pleas let, pure _ |, put it
8: retract _ and, show |, sick |, sinc the, skew _ a, sport, sport |, stand there, stop the, struck, substitut |
8: that _ right, that round, the _ doe, the _ off, the better, the case, the veri, there _ not, they choos
8: thing _ the, thing the, this i, three _ of, to _ bad, to _ the, to _ with, to eras, to return, to see
8: treat _ as, two _ are, type |, up _ someth, use _ of, veri, wait _ the, wall |, was an, was describ
8: what _ put, which _ tell, who _ |, wholli, will be, with _ choic, with _ els, with great, worst, would _ you
8: would tell, yeah, yeah |, | _ belong, | _ great, | _ hard, | _ hundr, | _ in, | _ part, | _ pipelin
8: | _ point, | _ second, | _ stand, | fake, | go, | or, | top, | yeah
9: a moment, a question, a student, actual forget, amend, an empti, and _ concept, and _ man, and _ word, ani
9: ani _ that, are _ what, are mistaken, back _ |, bag, band, be |, chanc _ it, claim in, clean it, correspond
9: count _ |, cover _ of, cover none, cross _ out, disown, dream, eat, fail _ |, fals _ and, folk _ that
9: four would, go _ on, hand in, happen, have _ heard, hold |, i _ befor, i _ correct, i _ down, i apolog
9: invent _ |, invit _ to, is _ i, is _ whole, is nobodi, is quit, is worth, it _ all, it _ even, it _ silenc
9: la, la _ |, let _ be, lift the, line _ that, merg, must _ you, my _ would, my colleagu, next door, no _ drop
9: nobodi come, not _ |, not correct, of _ from, of _ would, off _ |, oh, on time, one _ all, pipelin _ to
9: pleas _ everi, pretend i, quit, rest on, say to, scrap _ pleas, shame, silenc, sleep, stage |, such _ |
9: that _ clean, that _ that, that and, that for, that stand, the _ be, the _ next, the concept, the minut
9: the one, the set, the wrong, there _ about, they _ |, this _ is, this list, those _ not, to _ none, to cover
9: train and, truth is, up, up _ |, use none, was _ and, was _ error, what _ is, which _ |, who, would _ do
9: would _ that, wrong _ so, you to, zero _ it, | _ actual, | _ bad, | _ of, | _ rubbish, | _ truth, | _ with
9: | im, | man, | nae, | oh, | there
10: a _ and, a _ nobodi, a _ to, a load, also |, and _ answer, answer _ to, apolog |, as _ |, ask _ it
10: at _ request, back _ front, bad, band |, bomb, by ani, by what, call _ a, case _ so, check _ |
10: correct _ that, cut _ from, cut it, do i, even _ for, fals _ i, featur _ would, fix _ |, folk |
10: for _ question, for ani, from the, front, give this, give you, have _ this, have been, heap, i _ noth
10: i _ open, i _ with, i lie, i revok, if _ goe, in there, is _ right, it _ true, it belong, it place, let the
10: like the, mark, mistak _ |, mother, must _ back, must go, naw _ i, neither _ them, no, no _ wrong
10: not _ right, not right, now _ the, of mine, off _ record, off _ tabl, oh _ |, on reflect, open, parti |
10: pleas _ that, posit |, pull _ it, purpos, purpos |, queen, queen |, question _ ask, question _ to, remov _ |
10: repudi, request of, right _ all, right _ leav, right at, say _ was, scrap, scrap that, store would, syllabl
10: tabl |, that _ on, that need, the band, the queen, the request, the revers, the shop, the thing, the troubl
10: think i, this _ i, through the, to _ as, to front, tri the, ugh |, vibe, wait _ that, was _ wrong, what _ can
10: will have, wipe that, would like, you is, zero of, | _ befor, | _ better, | _ fail, | _ revok, | _ think
10: | _ troubl, | _ veri, | _ wait, | share
11: a second, a singl, and he, and put, are fals, at _ |, avoid, band _ that, been _ by, bit _ |, but no, button
11: call that, charg, cite, could you, countri we, defens, doubl, draw a, drop it, exact the, fail it, find i
11: foot, for other, forget _ say, form _ |, from _ set, give _ |, guess |, have _ be, have leav, have none
11: his _ |, i _ about, i _ go, i beg, i rather, i rescind, is _ everywher, is _ revers, is ani, is complet
11: it be, it would, just _ |, lay, lose on, me _ a, my word, neither _ the, no such, not _ a, not _ skew, not do
11: of _ question, on _ one, on _ than, on all, one i, open the, ought, point _ that, previous _ |, pull, red
11: remot, remot |, retract _ |, revok |, skew and, sourc |, sustain, tell you, that _ fail, that _ thing
11: that by, that not, the _ on, the _ too, the move, the tabl, though _ i, to _ leav, to _ question, too |
11: troubl, troubl _ that, un say, var, wait no, which _ now, with _ is, would _ fix, wrong _ all, | _ are
11: | _ loop, | _ rescind, | _ sorri, | _ wipe, | folk, | scrap, | start, | the, | therefor, | you
12: agre _ the, all four, and _ am, avoid _ doubt, avoid of, better _ |, book, by this, can _ in, cap
12: code review, coffe, cue, dear, dear |, differ _ and, do ani, doe _ appli, doe _ hold, fast and, for _ avoid
12: for _ i, for two, from _ differ, from that, get _ right, give _ answer, goe _ i, hallucin |, him |, hm, hm |
12: i _ now, i can, i fail, i had, i herebi, i now, if _ did, impress, invalid _ and, invent |, is _ lie
12: is _ load, is invent, is mistaken, is true, it true, kind _ that, let _ correct, load of, lose, me to
12: memori _ a, mistak |, no _ neither, not _ of, not _ yet, not appli, nut, nut |, of _ true, of doubt, of each
12: on about, part _ that, pleas delet, reject _ |, shot, shot _ the, so pleas, sourc, take _ back, take this
12: talk |, that _ fast, that back, that from, the _ view, the avoid, this answer, to delet, to leav, too _ it
12: warm, was all, was hire, was never, whoever, would fail, you monitor, you need, you |, | _ eat, | _ file
12: | _ herebi, | _ lay, | _ ok, | _ up, | hm, | leav, | tri, | will, ~ #
13: a _ up, a warm, am _ a, answer _ that, as _ of, beg _ to, beg leav, both _ neither, cap |, card for, close |
13: declin to, discard _ |, each of, everyth _ the, exclud, fat, field, for _ answer, forget _ |, from _ record
13: get that, had _ |, have get, how _ do, i _ it, i _ myself, i declin, i disavow, is _ on, is incorrect
13: is invalid, is rot, is wrong, it goe, just did, like that, merg |, movi, my head, nae, nae _ |, nap, of _ fix
13: of _ with, oh dear, own, panel, pitch, plot _ |, plot twist, previous, quiet, quit _ |, quot _ |
13: retract that, second _ |, skip the, so is, so leav, stand behind, submiss, tell a, the _ figur
13: the _ proposit, the box, the paper, the statement, through _ lot, twist, twist |, warm up, was _ a
13: was _ memori, were _ |, what _ write, which i, write |, yet _ |, | _ card, | _ dear, | _ disregard, | _ do
13: | _ must, | _ need, | _ night, | _ until, | _ whatev, | burn, | have, | never, | skip, | sorri, | var
14: accid, all _ pleas, and _ exact, and _ no, and evalu, argument, as _ are, ask that, box |, bruh, clerk
14: closer, closer _ |, correct _ i, disregard everi, earlier, els _ |, engin |, err, error and, exact as, face
14: fake |, from, from _ first, git, had it, have _ my, honest _ is, i _ back, i _ do, i _ no, in _ box, is sound
14: issu, it _ code, it _ well, it not, let _ say, loop, make _ if, make as, mark |, me from, mine, monster
14: monster |, my _ is, none _ the, of _ for, of _ four, of _ has, of one, ok, on _ fact, on that, one _ of, oot
14: own code, pull it, put _ back, put _ the, recal _ |, reject it, round |, sea, shame |, so _ doe, sorri, sound
14: squar of, stop _ i, strike it, such a, than that, that _ cost, the _ show, the engin, the panel, this what
14: to _ last, touch that, ugh _ |, us say, view |, wait _ i, was a, well, whole of, with _ |, would you, ye
14: you _ put, your question, | _ agre, | _ argument, | _ buri, | bruh, | request, | were
15: # ~, a half, again |, agre with, all _ are, and _ at, and _ come, answer _ the, at the, be _ from, be _ in
15: befor it, believ, belong, block and, by _ be, correct _ |, defend _ |, delet that, differ _ altogeth, dinna
15: exclud _ |, for _ differ, form, from a, good as, good |, hard _ to, has no, hear _ |, i _ just, i _ none
15: i _ think, i agre, i plead, i resil, i should, invent the, it _ so, it _ this, it up, la la, la |, let
15: line through, mamma, mamma _ |, mamma mia, me _ if, mia, mia |, mistak, my _ was, my bad, neither _ of
15: neither half, not _ by, not hold, not how, noth in, of probabl, offic, on _ balanc, one _ bogus, pleas _ my
15: prepar, put in, quiet |, recal _ this, recal by, resil, resil from, right for, scoresheet, scoresheet |
15: show i, than _ that, that _ be, the _ cach, the _ |, the balanc, the bit, the previous, the scoresheet
15: then |, thing, think _ of, to you, use _ |, view of, what _ have, would _ alert, would do, you _ see
15: | _ four, | _ good, | _ la, | _ mia, | _ plead, | _ question, | _ take, | _ word, | did, | mamma, | where
16: a _ one, a round, a wee, and _ again, ani _ those, away _ it, away with, beg, did _ |, do _ of, drop _ |
16: everyth befor, fall |, figur in, five _ in, further, further _ |, guy |, half _ |, hang, havin, is _ how
16: is _ true, it _ mistaken, it _ then, it doe, leav it, mind _ that, mistaken from, no _ i, nonsens |
16: not _ close, of them, one _ would, oof, oof |, part |, precis _ one, precis the, rather _ |, retir, rot
16: rot |, rubbish _ the, sinc _ first, studi, substitut, that _ has, that _ must, the first, the worst
16: then _ lose, those _ are, three _ what, three is, throw _ out, us, view, we _ as, wee, what _ out
16: withdraw it, | _ beg, | _ book, | _ goe, | _ mean, | _ strike, | _ withdraw, | _ wrong, | answer, | bag
16: | drop, | hallucin, | oof, | take, ~ hard
17: abov _ line, ach, ach |, air, air |, alert _ |, and report, and should, answer _ not, as in, ask and
17: come _ in, come out, depart, doe not, dump, even close, everi _ |, from somebodi, gain _ |, half, half _ one
17: hang on, has _ of, have say, i _ read, i invent, i pull, is untru, it out, keep it, loop _ none, loop has
17: merit, mistak _ the, next _ |, no hang, not _ ani, of _ five, of _ |, one _ these, output, over it, play |
17: reflect, regret |, remov, say _ is, second, sentenc was, so _ it, studi |, that _ off, that right, the _ kind
17: the five, thin, thin _ |, thin air, think, think of, this _ was, those four, to gain, to where, toss, untru
17: untru |, upsid _ |, will _ me, wipe, | _ hang, | _ invent, | _ messag, | _ mind, | _ move, | _ play, | _ talk
17: | ach, | git, | off, | out
18: a _ error, and _ over, and _ so, as to, be _ so, correct myself, decis _ |, defect, did i, dump _ |, dump it
18: each _ of, entir _ |, evid, for _ |, good _ to, hang _ |, has none, i did, i need, i resign, i retir, i take
18: in _ half, in each, in error, inadmiss, is inadmiss, it _ i, it from, leav that, letter, liter, manag to
18: mark _ the, me _ it, minc, my _ of, never mind, nine, not _ singl, not believ, of _ sentenc, on _ next
18: output |, pleas |, pretend _ never, pretend you, reflect i, see _ i, sheet |, so _ as, so good, submiss _ be
18: that _ down, that messag, that was, the _ abov, the law, the person, three, was bogus, you can, you never
18: | _ manag, | _ one, | _ resign, | _ retir, | both, | decis, | doubl, | dump, | get, | what, | whoever, ~ ~
19: a _ from, a _ part, a _ under, alert on, all back, and _ go, and _ it, as if, be _ to, be treat, bell, bell |
19: close, credit |, dismiss, do _ believ, earlier |, everyth abov, everyth |, fake, from _ els, have _ to, he is
19: hear, i _ this, i make, ignor them, in _ a, is _ good, it _ erron, it _ fals, just _ is, laugh |, mine |
19: myself, neither of, never, no _ of, not a, now i, permit, remov |, revert, say it, sheet, should _ treat
19: small part, so _ i, take a, take it, the _ wish, the four, the manag, they are, though i, throw out, treat as
19: wait, what come, what do, which, zero, | _ pleas, | _ reflect, | _ remov, | _ type, | bin, | roll
20: a beginn, all wrong, am out, and _ person, and is, and there, answer _ which, answer _ |, are you, as _ i
20: asleep |, beginn, board, bottom, bottom |, draft, drivel, drivel |, flush, half asleep, has _ |, has been
20: hat, have read, haver, i _ be, i correct, i misread, in _ garbag, is _ mistaken, is right, it _ drivel
20: let me, misread, my _ as, nine |, not what, och, och |, of anoth, rewind _ tape, rewind the, say is
20: strike the, the _ as, the _ thing, the depart, the garbag, the tape, to bottom, top _ bottom, top to
20: void _ |, was drivel, where _ was, whole, would not, | _ bit, | _ lot, | _ love, | _ misread, | _ thing
20: | _ three, | all, | flush, | och, | rewind
21: am _ |, are _ the, are wrong, as null, as |, back to, bin, black, confid, cross _ |, do, even, everyth _ just
21: garbag |, hat |, have _ noth, hearsay, is bad, is fals, just say, manag, none _ that, of which, on _ think
21: question _ the, revers _ the, right _ that, should go, somebodi els, sorri |, take _ all, testimoni
21: that will, the _ goe, the board, the truth, these, these |, they were, throw it, to _ to, to do, up |
21: was _ from, was think, where it, which leav, whole _ that, you write, | _ bogus, | permit
22: a complet, and _ need, and has, and it, and which, as _ though, both are, can _ out, correct, credibl, cross
22: defend, deni, deni _ is, deni it, differ _ than, erron |, everyth i, from first, game |, give up, heard
22: i _ you, i talk, is _ all, none _ these, of _ three, one sentenc, or _ no, overrid, page |, part of, permiss
22: permiss to, plead, rather no, record |, reject |, request _ to, submit, than _ one, that in, this _ not
22: throw _ |, to _ say, toss it, type, un _ it, us _ that, want a, was fals, was not, whole thing, wish
22: withdraw the, | _ accuraci, | _ did, | _ own, | k, | messag, | toss
23: a _ would, altogeth, altogeth |, and buri, as well, buri, by it, chuck, chuck it, detail, doon, doon |
23: eras the, err |, fix skew, garbag, i _ black, i _ is, it _ the, juri, let _ record, never _ have, one |
23: out _ fals, pleas _ make, press |, rather, record show, reread, rewind, say |, scrub, scrub _ |, send
23: singl one, the _ would, the juri, therefor, thing _ |, three are, to make, ugh, under, whole _ is, wish to
23: word of, | _ whole, | chuck, | scrub, | ugh, | your
24: and wrong, anoth question, answer goe, bin _ |, error _ i, hmm |, i _ from, i have, i was, in _ as
24: inadmiss |, no _ on, null, one _ it, play, previous answer, regret the, return _ |, scratch that, should _ |
24: stamp, stamp |, that _ and, the _ lie, the list, the output, the repli, this |, to last, truth, upon
24: was _ even, was |, well as, withdrawn, withdrawn |, would _ my, | _ all, | _ should, | by, | could
25: actual _ |, asleep, be in, debt, defect |, discard the, entir answer, fear, i _ that, i fear, i just, lectur
25: no no, not _ me, not repres, of _ was, open _ mouth, or rather, pit, premis, pressur, pressur |, repres
25: surviv, tape, that _ wrong, these _ in, thirti, throw, to be, type that, up on, upon |, we have, word _ that
25: | _ fear, | _ line, | _ mistak, | _ null, | sleep, | turn
26: abov is, all three, apolog _ the, are _ up, aw, aw _ |, can find, do _ keep, entir _ is, erron, examin, fact
26: glue, i _ without, if |, is erron, it wrogn, none _ those, not keep, null _ ~, one _ the, opinion, page
26: part _ the, roll _ |, scratch the, spoke |, stand _ it, that _ some, the _ fall, the author, the loop
26: the whole, through |, upsid, upsid down, what _ say, withdraw _ |, wrogn, wrogn |, wrong _ and, your lectur
26: | _ apolog, | _ entir, | _ wrogn, | counsel, | do, | naw, | zero, ~ _ on
27: contest, count |, credit, entir |, entireti, entireti |, examin |, first word, have a, himself |, how to
27: i be, i say, in _ entireti, it entireti, on _ spot, page and, question, spot |, the _ nor, the field
27: the last, the spot, therefor _ |, to strike, true, turn that, which _ the, | _ lie, | _ right, | away
27: | forget, | would
28: ah, and right, answer the, be _ upon, be reli, but _ |, complet |, data _ |, effect |, even a, goe |
28: i therefor, it _ back, my _ answer, myself |, no part, none _ them, nor, preced, reli, reli _ |, reli upon
28: revok, say _ the, second think, someth _ |, that _ liter, that what, the _ never, the _ o, there |, true |
28: use it, was _ on, | _ delet, | ah, | who
29: and the, bit, from _ posit, guess _ #, half of, is _ a, is _ of, leav, of a, repres _ view, shut, shut |
29: sorri _ |, that _ i, that posit, the _ who, the deploy, the fact, wait |, was i, without _ |, | _ preced
29: | _ there, | _ treat, | _ you
30: abandon, and get, ani of, describ, error |, evid is, for _ there, for which, game, go |, have just, hold _ |
30: i _ find, invalid, is _ |, let us, my brain, my mouth, not _ at, repli, say there, sentenc |, that evid
30: that up, the _ word, to _ one, worth a, zero _ in, | _ be, | _ i, | _ leav, | delet
31: actual no, and _ neither, bed, bed |, claim _ |, eh, eh |, for speed, happen |, hold up, ignor _ |
31: incorrect |, is herebi, is me, is there, mistaken |, not even, on second, oop, otherwis, refut, singl _ of
31: so _ the, speed, stand |, | _ rather, | eh, | oop, | reject
32: accuraci for, and _ |, answer _ it, author |, claus, counsel, guy, himself, i am, in my, last |, laugh, lot
32: ma _ |, make _ up, neither the, no _ and, off the, push, right, say noth, someth els, that whole, the preced
32: through, | _ claus, | our
33: am the, and _ whole, be _ as, bin it, burn, els |, everi word, from me, i _ i, it to, keep _ |, naw, own _ |
33: rub, rub _ out, rub that, shadow, talk, that out, the claim, treat the, void |, was mistaken
34: do _ know, do not, everyth _ this, fear |, first _ to, i must, i spoke, it was, mute, of these, off, spoke
34: that page, the error, them _ |, was _ in, | _ abov, | _ ignor
35: a _ for, abandon |, be _ if, correct |, fact |, invent, kind _ the, lot |, move _ |, naw |, not know, one of
35: right |, un, we _ a, | push
36: and _ claim, back |, for _ last, forget i, neither |, null |, o, own answer, paragraph, pls, rescind |
36: say _ i, the _ paragraph, there _ and, thirti _ |, thirti second, to move, yike, yike |, you _ it, | pls
36: | yike
37: and on, answer is, answer was, articl, articl |, author and, has, it all, line is, pretend, the record
37: | _ us, | void
38: annul, discard, everyth the, i see, overlook, that _ is, | discard, | none, | treat
39: at all, bs, can _ no, claim |, delet |, have, messag, my _ |, nope, nope |, of, those, tire, | nope, | say
40: actual, and i, contrari, contrari |, move one, noth i, or _ so, or |, push the, return, sentenc, them all
40: to _ it, | _ retract, | pretend
41: as they, everi _ of, i retract, nor the, out it, the _ is, the contrari, | it, | retract
42: apolog, claim, hallucin, i _ there, i withdraw, ma, me |, my own, not one, of it, revers, scratch, to _ that
42: | _ not
43: a _ of, complet _ |, consid that, data drift, i mean, line, out |, proposit, the _ to, the lot, to have
43: what _ i, which is, wrong |, | everyth
44: | _ what
45: brain |, in it, mouth |, never happen, of _ is, of those, strike _ |, the piec, those |, which the, | _ have
45: | _ is, | actual, | return
46: it is, record, the _ back, | scratch, | stop
47: is _ data, is _ with, is not, the entir, | on
48: ignor, on |, piec, should, should be, spot, stand, surpris, surpris |, word |, ~ |
49: brain, consid it, gentlemen, immedi, incorrect, ladi, not _ drift, realiz, that _ doe, what i, | wait
50: nonsens, not data, pleas to, the _ answer, was, with _ effect, | _ them, | everi
51: abov, bogus, disavow |, that _ |
52: a differ, bogus |, one _ not, regret, say the, | _ no, | _ statement, | hold, | neither, | was
53: am, expung, hmm, never _ |, one doe, | _ paper, | hmm
54: pleas _ it, this _ |
55: eras |, mouth, on _ i, paper, was _ |, | strike
56: a _ which, mean _ |, otherwis |, | send
57: back, disregard |, forego is, man, that one, the abov, the shadow
58: cancel _ |, fals, me _ |, send it, | that
59: not count, shadow _ |, the man, there
60: that answer, | _ the
61: all |, been, lol, nah |, the answer, | my, | nah
62: answer |, disavow, statement, withdraw, wrong _ |, | kind
63: be
66: entir, psych, psych |, that _ a, | cancel, | psych
67: # time, im, this
68: say, | disregard
69: complet, time ~, word, | _ am, | _ me, | let
70: # _ ~, it _ |
71: delet, that _ not, void
72: neither, undo, | ~
73: | i
74: cancel |, herebi _ |, rubbish |, | rubbish
75: rubbish, time _ |
76: | pleas
77: forego, the forego, undo |
78: kind, that |, | _ that
79: disregard
80: treat
82: eras, | _ answer
83: cancel, mistaken, press
84: i _ |, | eras
85: the wit, wit, | _ cancel, | undo
86: consid, fals |, lol _ |, rescind, | lol
87: all
88: author, lie |
89: nah
90: nvm, retract |, | _ was, | consid
91: all _ |, recant, recant |, resign
92: resign |
93: herebi, lie, wrong
94: | _ press
95: strike
96: | _ it
100: everyth
101: | wrong
102: z
106: ctrl, of that, | ctrl
107: no |
111: my
119: that
121: none
123: it |
124: retract
125: none of
132: pleas
134: me
140: i
152: answer
162: | _ |
"""
