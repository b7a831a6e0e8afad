"""Weights of sense.py in hundredths of log-odds; made by tests/bench/fit_sense.py, not edited by hand."""

BIAS = 2.27

WEIGHTS = """
-103: until
-95: threshold
-81: it
-73: predict
-72: catch
-71: it _ |, own
-70: the
-69: the _ that
-68: skew, wherea, | wherea
-65: latenc
-62: input, posit
-61: serv
-58: by, fresh
-57: it own
-56: and the
-53: their, time, you _ the
-52: monitor, the _ of
-51: own _ |, target
-49: label, the _ |
-48: imbal
-47: drift, into, qualiti
-46: becaus, is _ by, the _ and, | becaus
-44: code, negat, of a, of it, world
-43: fals, metric, the drift, until the, whose
-42: complex, proxi, request, so that
-41: be, relationship, we _ the, yes
-40: alert, cadenc, loop, p99, tail, the _ until, therebi
-39: evalu, leak, pattern, the shadow, | or
-38: design, distribut, holist, of, retrain, shadow
-37: area, batch, by the, curv, the _ is, then
-36: share, the _ get, user
-35: be _ by, | we
-34: harmon, itself, the _ drift, the skew
-33: becuas, comput, engin, optim, ramp, rank
-32: baselin, in _ with, round, tabl, the recal, then the, when the, wherea the, worri
-31: act, and then, catch the, that _ it, the _ was, whatev
-30: as a, averag, bin, budget, doe, percentil, purchas, the _ in, the serv, was, whichev
-29: across, product, random, space, the _ into, user |
-28: precis, sampl, the fals
-27: canari, has, leverag, readabl, so the, the _ read, the time, which
-26: a posit, concept, offlin _ |, probabl, rate, recal, recal _ the, relat, the code, the loop, the rate, traffic
-26: | _ doe, | _ ms, | becuas, | therebi
-25: interview, name, parallel, read, the #, trigger
-24: a comput, and _ is, class, cost, empow, get _ by, is where, label _ the, the _ has, the _ percent
-24: the interview, to be, | _ qualiti
-23: a distribut, act on, and they, brilliant, for _ loss, index, major, of _ own, path, predict |, say yes
-23: serv the, smote, stream, the _ space, the _ which, the featur, wari, | _ auc, | _ would, | p99
-22: a, align, befor the, behavior, consum, distribut _ |, fail, land, perfect, posit _ the, recal the
-22: the concept, the correct, the f1, the mean, the metric, the store, toward, unlock, | _ input
-21: are _ by, catch _ answer, intact, it train, monitor _ score, no |, offlin, p99 say, question, random _ rank
-21: skew _ the, store, tail |, the canari, unsupervis, | _ user, | curv, | therefor
-20: axi, becuas the, cadenc |, chang it, code and, degrad, differenti, doe the, dwarf, fraud, i _ the, is _ to
-20: itself |, journey, of _ catch, or doe, rollback, separ, so, the curv, the miss, therefor, train _ the
-20: under _ #, unsupervis _ |, worthless, you |, | so
-19: a label, alert _ #, balanc, by it, evalu |, featur are, fundament, had, logic, mean |, percent |, proxi _ |
-19: serv _ train, the overfit, the traffic, you _ then, | _ fresh, | you
-18: alert the, back, been, breath, conceptu, govern, ignor, latenc _ batch, of _ |, one _ the, pipelin
-18: posit _ it, qualiti of, show _ the, sinc the, the fraud, the logic, the monitor, the pattern, the request
-18: was _ |, | _ concept, | _ that, | nope, | tail
-17: # #, a _ is, a concept, about _ of, awar, code _ the, comput _ |, f1, fresh data, gate, him, holist _ the
-17: is _ mean, is _ on, leak |, mirror the, miss, nope, nope |, real _ the, score _ the, stakehold, the _ purchas
-17: the _ when, the latenc, the product, the round, threshold #, trade, trade off, yes |, | _ histogram, | target
-17: | whi
-16: # _ separ, a _ first, ask _ recal, code did, complex |, data _ on, default, enabl, encod, hide, input _ it
-16: input _ predict, is round, journey |, loop was, model talk, monitor |, one percent, or is, say _ about
-16: separ |, sort, space _ and, strateg, the _ data, the _ design, the _ input, the _ negat, the _ talk
-16: the gradient, the question, threshold _ #, to _ their, worri the, | slow
-15: a _ class, a cadenc, a negat, act _ |, and _ input, and qualiti, averag _ the, both of, cach _ the
-15: code _ two, delay, distribut that, do you, dwarf the, each other, featur _ the, feel, harmon |, him |
-15: in parallel, it _ yes, lower, mirror, mirror _ ramp, must, name |, noth about, o _ log, of accuraci, on clean
-15: one code, popul, predict _ the, promot, recal _ sensit, say noth, so one, stabil, talk, techniqu, that _ has
-15: that catch, the _ leak, the balanc, the complex, the path, thing that, those |, two behavior, unchang
-15: until _ model, until it, us |, useless, wari _ |, whi _ the, which _ had, | _ p99, | _ product, | threshold
-14: # _ from, and _ and, and log, as _ comput, averag of, batch _ the, becaus _ percent, bias, but no, cross
-14: day the, drift to, each _ be, engin _ the, fals rate, from _ drift, from there, function, gradient
-14: histogram _ psi, if the, input _ a, input |, is _ distribut, it threshold, l2, leak _ and, leverag _ as
-14: negat class, on _ while, percentil _ |, precis _ it, precis of, rate _ predict, readabl is, real posit, refer
-14: relationship |, retrain the, run on, say _ and, shadow of, show to, sort |, store the, stream and, sweep
-14: synerg, tail _ #, that _ or, that _ right, that answer, that it, the _ alert, the _ did, the _ go, the _ run
-14: the _ train, the half, the harmon, the proxi, the ramp, the threshold, therebi _ the, thirti |, time _ on
-14: time of, unlock the, which the, with shadow, would a, would the, | _ area, | _ four, | _ skew, | _ true
14: # ~, a _ or, again, agre, area under, as the, bad, bank, concept _ |, depart, drift is, fpr, gpu, hundr
14: i _ it, in product, int8, is it, leav, limit, minut, of #, of negat, off |, on it, percent _ |, percent of
14: posit _ |, project, retrain on, roc, serv _ comput, that are, the _ cost, the _ one, the _ you, the other
14: train _ serv, two |, version, would be, x |, | _ mean, | _ should, | _ they, | cach, | p, | pick, | skew
14: | watch
15: a chang, build, correct |, data _ |, do not, featur differ, it was, let, mean _ the, of _ featur, on _ |
15: on a, outcom, point, popul stabil, predict _ |, roc curv, sampl of, the _ come, today, truli, within
15: | _ distribut, | _ posit, | at, | both, | canari
16: after _ |, and a, and recal, chang in, even, everi _ |, fn, is _ chang, link, month |, negat |, no _ |
16: of _ real, p x, roc auc, second |, serv code, so i, the _ for, them _ the, thing, when, write, | _ when
16: | how, | recal
17: a singl, after the, big, but, down, e, file, follow, go _ |, how, is _ |, live, look at, lose, mean that
17: measur, new model, one _ |, person, popul _ index, same _ |, second, slide, someth, stabil index, the same
17: train ~, two _ |, what, with _ |, work, | but, | each, | real, | same, | shadow, | when
18: a model, chang |, have, how _ of, in train, matter, money, night, not _ |, payment, remain, roc _ |, side
18: such, the _ distribut, the _ model, the _ recal, want, we _ |, without, | _ at, | precis, | two, | under
19: a _ in, away, cut, featur store, much, nobodi, of _ input, our, part, recal _ |, result, sensit |, serv _ |
19: start, still, store |, your, | _ or, | batch, | for, | no
20: also, by _ |, code _ |, for _ |, go, how mani, onc, realli, shift |, whether, | _ to, | not
21: # _ #, chang, differ |, featur and, few, here, in _ and, it by, new _ |, oper, proport of, the proport, there
21: too, train _ skew, | _ drift, | _ i, | they, | with
22: check, distribut of, everyth, in the, is |, most, move, rate |, tell, the outcom, this, train and, were
22: whole, x
23: #, input and, of _ predict, or _ |, put, way, will, | drift
24: a _ store, are _ |, can, case, precis _ curv, recal curv, that _ the, thing |, | _ #, | train
25: a featur, classifi, move |, one |, run, | _ are
26: at, need, on the, recal |, set, team, to, | _ is, ~ #
27: auc, keep, make, proport, two, | featur
28: new, precis recal, serv skew, the two, vs, | a
29: all, both, mani, more, never, take, that _ |, | _ on, | concept
30: data drift, just, some, | as
31: job, like, model, precis _ recal
32: custom, look, that is, | #, | _ in
33: after, order, week, | _ a, | of
34: as, call, good, in _ |
35: skew |
36: everi, up, | _ and, | _ ~, | one
37: no, onli, see, use
38: in
39: come, month, to _ |, | _ of
40: # |, concept drift, drift |, ~ _ |
41: test
42: out
43: same
45: shift, | _ it
46: differ, featur _ |
47: | that
50: from, i
51: with
54: it is, one
59: and _ |, | it
62: for
78: on
83: and
92: not
111: ~
115: | _ |
"""
