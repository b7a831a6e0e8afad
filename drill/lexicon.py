"""The language every deck shares: spellings, abbreviations, and phrase classes that keywords name as {class}.

Kept as text: pairs are `from=to`, separated by commas; a class is `name: phrase, phrase`, its further lines indented.
"""


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.strip().split("=", 1) for pair in text.replace("\n", " ").split(",") if "=" in pair)


def _classes(text: str) -> dict[str, tuple[str, ...]]:
    lines = text.replace("\n    ", " ").strip().split("\n")
    named = (line.split(":", 1) for line in lines)
    return {name: tuple(phrase.strip() for phrase in phrases.split(",")) for name, phrases in named}


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace("\n", " ").split(","))


def _groups(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(group.split()) for group in text.replace("\n", " ").split(","))


CONTRACTIONS = {
    short: full.split()
    for short, full in _pairs("""
can't=can not, cannot=can not, cant=can not, won't=will not, dont=do not, doesnt=does not, didnt=did not, isnt=is not,
arent=are not, wasnt=was not, shouldnt=should not, wouldnt=would not, couldnt=could not, hasnt=has not, havent=have
not, wont=will not, ain't=is not, aint=is not, let's=let us, needn't=need not, it's=it is, that's=that is, what's=what
is, there's=there is, he's=he is, who's=who is, here's=here is, gonna=going to
""").items()
}

ABBREVIATIONS = _pairs("""
acc=accuracy, bcs=because, chg=change, chgd=changed, chgs=changes, chng=change, mayb=maybe, algo=algorithm, alot=lot,
avg=average, bc=because, becuz=because, btw=between, calc=compute, cfg=configuration, conf=confidence, coz=because,
cuz=because, comp=computation, const=constant, dat=that, def=definition, defn=definition, dept=department,
diff=difference, diffs=differences, dist=distribution, dists=distributions, distr=distribution, distn=distribution,
distrib=distribution, distribs=distributions, env=environment, est=estimate, eval=evaluation, evals=evaluations,
exp=experiment, feat=feature, feats=features, ftr=feature, ftrs=features, freq=frequency, func=function,
hist=histogram, inp=input, inps=inputs, idx=index, impl=implementation, inc=increase, incl=including,
info=information, lat=latency, lbl=label, lbls=labels, lvl=level, max=maximum, mgmt=management, min=minimum,
mins=minutes, neg=negative, negs=negatives, num=number, numbr=number, ops=operations, opt=optimize, orig=original,
perf=performance, ppl=people, pct=percent, pop=population, pos=positive, poss=positives, prec=precision,
pred=prediction, preds=predictions, pretty=quite, prev=previous, prob=probability, probs=probabilities,
prod=production, proba=probability, pt=point, quant=quantize, rand=random, rec=recall, ref=reference,
reg=regularization, rel=relationship, reln=relationship, rly=really, rlly=really, sched=schedule, nr=number, em=them,
denom=denominator, req=request, reqs=requests, resp=response, rnd=random, sec=second, secs=seconds, sens=sensitivity,
spec=specificity, specs=specification, stat=statistic, stats=statistics, std=standard, svc=service, sys=system,
temp=temporary, thr=threshold, thresh=threshold, thresholds=thresholds, thru=through, trad=traditional, tru=true,
tx=transaction, txn=transaction, txns=transactions, u=you, ur=your, val=validation, vals=values, vars=variables,
w=with, wen=when, wo=without, w/o=without, b/c=because, wat=what, wrt=regarding, y'all=you, r=are, n=and,
biz=business, teh=the, hte=the, btwn=between, betw=between, wich=which, whn=when, tgt=target, yr=year, yrs=years,
wk=week, wks=weeks, hrs=hours, thier=their, recieve=receive, tho=though, ml=machine-learning, threshs=thresholds,
outta=of, gd=good
""")

# Doublets no rule of grading/text.py covers, to the form that keywords are read in: British spellings, strong verbs.
SPELLINGS = _pairs("""
behaviour=behavior, behavioural=behavioral, behaviours=behaviors, favour=favor, favours=favors, colour=color,
labour=labor, neighbour=neighbor, neighbours=neighbors, honour=honor, flavour=flavor, rigour=rigor, centre=center,
modelled=modeled, modelling=modeling, labelled=labeled, labelling=labeling, unlabelled=unlabeled,
relabelled=relabeled, relabelling=relabeling, mislabelled=mislabeled, cancelled=canceled, signalling=signaling,
distil=distill, distils=distills, learnt=learned, catalogue=catalog, programme=program, defence=defense,
ageing=aging, grey=gray, whilst=while, judgement=judgment, cheque=check, licence=license, analogue=analog,
artefact=artifact, artefacts=artifacts, datas=data, indices=indexes, matrices=matrix, caught=catch, found=find,
missed=miss, kept=keep, sent=send, seen=see, saw=see, told=tell, held=hold, built=build, fell=fall, fallen=fall,
grew=grow, grown=grow, drove=drive, driven=drive, wrote=write, written=write, ran=run, went=go, gone=go, spent=spend,
ez=easy, lost=lose, paid=pay, chose=choose, chosen=choose, got=get, gotten=get, made=make, took=take, taken=take,
gave=give, given=give, came=come, knew=know, known=know, thought=think, said=say, says=say, meant=mean, led=lead,
shown=show, broke=break, broken=break, hid=hide, hidden=hide, felt=feel, froze=freeze, frozen=freeze, rose=rise,
risen=rise, beaten=beat, slid=slide, swept=sweep, drew=draw, drawn=draw, stood=stand, began=begin, begun=begin,
became=become, forgot=forget, forgotten=forget, patern=pattern, paterns=patterns, left=leave, dealt=deal, bought=buy,
sold=sell, taught=teach, brought=bring, drifted=drift
""")

# Words that may stand between the words of one phrase without changing what it says.
FILLERS = frozenset(
    """
a about actually all also am an and any are as at basically be been being both by can could did do does each even
every for from get given had has have he her his i in into is it its just let may me might must my of often on one
ones only or our overall own quite really right same she should simply so some still such that the their them then
there these they this those to total truly typically us usually very was we were which who whom will with would you
your
""".split()
)

NEGATORS = frozenset(
    {
        "barely",
        "cannot",
        "hardly",
        "neither",
        "never",
        "no",
        "nobody",
        "none",
        "nor",
        "not",
        "nothing",
        "nowhere",
        "without",
    }
)

# What sets a claim apart, hands it to others, dismisses it or takes it back; each cue is matched on whole words.
CONTRASTS = _list("""
rather than, instead of, unlike, as opposed to, other than, not to be confused with, contrary to, in contrast to, in
place of, confused with, mistaken for, mixed up with
""")
HEARSAY = _list("""
people say, people think, people believe, some say, some think, some believe, many think, many say, many believe,
myth, misconception, often confused, commonly mistaken, tempting to, wrongly say, wrongly believe, mistakenly
""")
DISMISSALS = _list("""
not looked, not look, not considered, not judged, not graded, not scored, not checked, not worry, not bother, no part,
no role, no use, no place, no bearing, no interest, not interest, ignored, skipped, forget, secondary, not matter, not
needed, not required, not necessary, not count, not help, not asked, not relevant, not involved, not
used, not part, not depend, irrelevant, unnecessary, pointless, belong to other, someone else, not what, no need, not
tell, not apply, not go further, is a myth, can be ignored, can be skipped, leave out, left out, not drawn, plays no
role, play no role, has nothing to do, have nothing to do, not come into, not enough, not say anything, for others,
not our job, not my job, not anyone's job, not a concern, not important, not worth, out of scope, off topic,
other team, falls outside, fall outside, never asked, never examined, never tested, never graded, never considered,
never judged, not examined, not tested, not come up, not enter, no interest, frowned upon, reserved for, somebody else,
not my problem, not your problem, no help, need never, wrong way, wrong direction, wasted, waste of
""")
# Of these, what says of others that they neglect it is no dismissal: “which people forget”.
NEGLECT = frozenset({"forget", "ignored", "skipped", "leave out", "left out"})
# A denial before one of these denies nothing: not only, no longer, no doubt.
AFFIRMERS = frozenset({"doubt", "just", "longer", "matter", "merely", "necessarily", "only", "simply", "surprise"})

# Words that relate others: a list item that holds one is more than a name.
GLUE = frozenset(
    """
< = > about above after against although am are as be because become been before below between but by can come could
did do does during for from get go got had has have he how i if into is it keep let look make may mean means might
must need no not of over per say see she should since so stay take than that then they though to under until use
versus want was we were what when where whereas which while who whom whose why will with without would yet you
""".split()
)

# Common words that look like a typo of a term, and are none.
COMMON = frozenset(
    """
    able about accept action actual affect again along among aspect audio batch being below bought bring brings
    brought build builds cable captain carry casting catch caught central certain chain clear coating comes complain
    contact contain content contest context contract control costing could count counts cover covers curtain dates
    defect deflect dental deploy desert dessert destroy detect detest doing early effect election employ entry every
    exact except expect explain extra factor factors feature features fewer first focus formal format former forms
    future going goods great group hands happy heard hosting house inspect issue label large lasting latch later
    least level light limit lines listing looks lower maker makes manual match means medals mental metals might
    models modules money month motion nation nesting never night noise normal notion object obtain often order other
    owner paper parent parts party pasting patch patent patient peace percent phase phone piece place plain plane
    plant point portion position positive posting potent potion pound power predict premise present press prevent
    pride prize process produce product progress project promise proof protect quick quiet quite radio rapid ratio
    ration reaction ready reason recent refer reflect relation remain rental reply resent respect resting retain
    return ridge right risen river rotation rough round scale scared scene season section selection sense series
    serious served server service services seven sever several shape shard sharded sharp sheet shift shirt shock
    short sides since skill sleep slice small smart snake sound south space spare speak speed spell spend split
    sport staff stage stake stale stand stare start state station steam steel steep stick still stock stone store
    storm story study style subject sugar suspect table taken tales taste taught terms testing thank their theme
    there these thick thing think third those though thought three through throw tight times title today topic total
    touch tough tower tracing track trade trading traffic trail training treat trend trial tribe trick tried truck
    trust truth twice under union until upper usage usual value video visit voice waste watch water wheel where
    which while white whole whose woman women world worry worse worst would write wrong years young
    """.split()
)

# Words that say the same in most fields, a group between commas; for cards that have reference answers alone.
SYNONYMS = _groups("""
increase grow rise raise gain climb, decrease reduce lower drop fall shrink decline diminish lessen, improve enhance
better boost, worsen degrade deteriorate, big large great huge, small little tiny minor, fast quick rapid swift,
speed rate pace, slow sluggish, begin start commence initiate, end finish stop cease halt terminate, use utilize
employ apply, show indicate display demonstrate reveal signify, need require must necessary demand, get obtain acquire
receive, give provide supply offer, send transmit deliver transfer forward, keep retain maintain preserve hold, contain
include comprise hold have consist, add append insert attach, remove delete eliminate drop discard, change alter modify
vary adapt adjust, connect link join attach couple, split divide partition separate, break damage fail fault destroy,
fix repair mend correct, make create build produce generate construct cause, same equal identical alike equivalent,
different distinct unlike differ difference other, many several multiple numerous various, enough sufficient adequate,
all every each entire whole complete full, part portion piece section segment fraction, allow permit enable let, prevent
avoid block stop hinder, help assist aid support, choose select pick, decide determine, find discover detect locate
identify, check verify test validate inspect, see observe notice watch, know recognize understand, guess estimate
predict, think believe assume, advantage benefit pro upside strength, disadvantage drawback downside con weakness,
problem issue difficulty trouble challenge, mistake error fault, reason cause why because due, result outcome effect
consequence, goal aim purpose objective, way method approach technique manner, way path route, step stage phase, place
location position spot, area region zone, kind type sort class category, name label call, number amount quantity count,
important significant crucial essential key, easy simple effortless, hard difficult, cheap inexpensive, expensive costly
dear, new fresh recent novel, old previous former prior earlier, next following subsequent later, first initial, last
final, always constantly continually, often frequently, rarely seldom infrequently, again repeatedly, immediately
instantly directly, together jointly simultaneously, alone single only just, main primary major chief, extra additional
further more, empty blank vacant, wait delay pause, share distribute, store save keep hold, copy duplicate replicate,
replace substitute swap exchange, compare contrast, depend rely, happen occur arise, exist present, move shift travel,
go leave depart, arrive come reach, put place set, fill populate, grow expand extend, limit restrict constrain bound,
control manage regulate govern, close shut, hide conceal, safe secure protect, danger risk hazard threat,
answer reply respond response, ask request query, tell inform notify, explain describe clarify, mean signify imply
denote, order sequence arrangement, random arbitrary, fair equal even, wrong incorrect false, right correct true
accurate, average mean, maximum highest largest most, minimum lowest smallest least, whole total sum overall, chance
probability likelihood, likely probable, task job work duty responsibility, rule policy principle, group set collection,
information data, user client customer, computer machine device, program software code
""")

# Phrase classes. A phrase is words in order, fillers allowed between; {name} inside a phrase is another class;
# # is any number. Kept free of any one domain: payments, patients, parcels and users all stand under {case}.
TERMS = _classes("""
number: #, one, two, three, four, five, six, seven, eight, nine, ten, dozen, twenty, thirty, forty, fifty, sixty,
    seventy, eighty, ninety, hundred, thousand, million, half
half: 0.5, 50 percent, half, 1 / 2, fifty percent, fifty fifty, 50 50, point five, .50, 50
one: 1, 1.0, one, 100 percent, 100
zero: 0, zero, none, nil, 0 percent
fraction: fraction, share, proportion, percentage, percent, ratio, rate, portion, how many, how much, what part,
    part     of, probability, chance, likelihood, how often, how frequently, frequency, divided by, divide, quotient,
    over     everything, over all, out of, one in, what number of, which part, number of
of: of, out of, among, amongst, from, within, over, divided by, /, given, in, across, if, when, once, whenever, for,
    relative to, conditional on
tp: tp, tps, true positive, hit, correct positive, correct alarm, correct flag, catch
fp: fp, fps, false positive, false alarm, false hit, wrong flag, false flag, wrongly flagged, type i error,
    type 1     error
fn: fn, fns, false negative, miss, missed positive, type ii error, type 2 error, missed one
tn: tn, tns, true negative, correct rejection, correctly rejected
case: case, instance, example, sample, item, one, observation, record, row, data point, point, event, transaction,
    payment, order, customer, user, patient, person, people, email, mail, message, parcel, claim, account, image,
    document, thing, stuff, guy, box, folk, login, loan, everything, anything, what, whatever, request, machine,
    part, ticket, alert, alarm, prediction, call, product, shipment, device, applicant, post, review, listing,
    driver, trip, ride, player, visit, session
positive: positive, pos, positive class, true class, target class, class of interest, relevant, {bad}
bad: fraud, fraudulent, fraudster, spam, sick, ill, disease, diseased, infected, cancer, crook, crooked, dodgy, bad,
    defect, defective, faulty, broken, lost, malware, malicious, abuser, abusive, scam, scammer, churner, guilty,
    thief, defaulter, toxic, tumor, attack, stolen, counterfeit, phishing, intruder, bot, cheater, anomaly, leak,
    the     real thing, wolf, damaged, illness, cheat
negative: negative, neg, negative class, good one, legit, legitimate, innocent, harmless, clean, healthy, honest,
    genuine customer, benign, ham, normal, normal case, good customer, non fraud, not fraud, non event, majority,
    majority class, non positive, not positive, well, good transaction
flag: flag, alert, alarm, raise, mark, block, warn, accuse, catch, pick, select, retrieve, call, report, tag, label,
    classify, say yes, fire, point, identify, claim, predict, shout, cry, return, surface, detect, trigger, declare,
    judge, bet, suspect, send, reject, stop
flagged: predicted positive, positive prediction, predicted as positive, flagged, flagged positive, marked positive,
    called positive, labeled positive, classified positive, said yes, says yes, say yes, yes prediction,
    positive     call, {model} positive, positive label from, flag, raise alarm, raise flag, raised hand, alert,
    alarm, fired, fire, marked, blocked, retrieved, returned, accused, predicted yes, predict positive,
    predict {bad}, predicted     {bad}, said {bad}, says {bad}, called {bad}, labeled {bad}, classified {bad},
    marked {bad}, thinks {bad}, thought     {bad}, claims positive, claims {bad}, claimed, picked, selected, tp + fp,
    pointed at, judged positive, tagged, positive guess, predicted 1, prediction positive, claims yes, cried wolf,
    cry wolf, raised, predicted positives, detections, declared positive, tells positive, hit plus false alarm,
    positive output, suspected, sent for review
really positive: actually positive, truly positive, really positive, genuinely positive, true positive, tp,
    turn     positive, prove positive, actual positive, real positive, genuine positive, true class positive,
    actually {bad}, truly {bad}, really {bad}, genuinely {bad}, real {bad}, genuine {bad}, actual {bad}, true {bad},
    turn {bad}, prove     {bad}, were {bad}, are {bad}, was {bad}, is {bad}, right, correct, correctly, justified,
    deserved, warranted, genuine, real deal, real thing, hold true, turn true, really are, really is, actually are,
    actually is, actually     was, actually were, truly are, truly were, really were, genuinely was, confirmed, real,
    were positive, are     positive, is positive, hit, true hit, really was, turned out true, legit hit, accurate
all real positives: actual positive, real positive, true class positive, genuine positive, really positive,
    truly     positive, actually positive, all positive, every positive, total positive, true case, real case,
    actual case, genuine case, real one, positives exist, relevant item, positives in the data, positive class,
    positive in     dataset, positive case, positive instance, positive example, positive sample, condition positive,
    ground truth     positive, tp + fn, real {bad}, actual {bad}, all {bad}, true {bad}, genuine {bad}, every {bad},
    total {bad}, {bad}     case, {bad} exist, {number} {bad}, everything there, what is there, what was there,
    truly out there, really out     there, to be found, should have been found, should be found, exist, relevant,
    really {bad}, actually {bad}, truly     {bad}, positives there are, positives, p
caught: catch, caught, find, found, detect, identify, spot, flag, recover, retrieve, capture, pick, recognize,
    predicted positive, get, got, discover, recall, surface, nab, correctly classified, correctly predicted,
    correctly     identified, notice, uncover, grab, hit, reach, net, return, classified positive, labeled positive,
    marked, pull, see, come back, fetch, locate
overlooked: miss, overlook, slip, escape, get through, let through, undetected, left behind, unnoticed, get away,
    false negative, fn, not caught, not found, get past, walk away, pass unnoticed
model: model, classifier, detector, system, algorithm, network, predictor, it, we, you, i, they, filter, machine
not: not, no, never, none, without, nothing, hardly, neither, nor, nobody, lack
same: same, identical, equal, shared, common, single, one, exactly the same, unified
different: different, differ, differently, diverge, divergent, disagree, mismatch, not match, inconsistent,
    inconsistency, discrepancy, not the same, not equal, out of sync, not agree, unequal, other value, differ from,
    two versions, not identical, difference, deviate, not line up, out of step, apart
change: change, shift, move, drift, vary, evolve, alter, differ, different, become, not hold, no longer hold, wander,
    diverge, deviate, transform, swing, creep, slide, new, altered, flip, break, mutate, not look like,
    no longer look     like, no longer resemble, not resemble, stop looking like, stop resembling, look different,
    no longer match, changed, moves, not the same, not match, rewritten, rewrite
unchanged: unchanged, stay, stay same, stable, constant, intact, hold, still hold, same, fix, fixed, remain,
    preserve, not change, not changed, not move, not shift, steady, untouched, still valid, still true, still apply,
    invariant, still there, not budge, not differ, identical, no change, as before, persist, not moved, survive
over time: over time, time, month, week, year, day, gradually, later, after training, since training, in production,
    once deployed, after deployment, after launch, eventually, slowly, season, compared to training, from training,
    versus training, relative to training, training data, training set, training distribution, trained on,
    from what     {model} saw, with training, than training, live, since, go on
inputs: input, feature, covariate, x, predictor, p ( x ), px, variable, data come in, incoming data, population,
    traffic, what comes in, what goes in, feature value, data, customer mix, attribute, signal, what {model} is fed,
    what {model} sees, who shows up
distribution: distribution, histogram, statistics, shape, mix, spread, profile, range, mean, frequency, density,
    quantile, p ( x ), composition, make up, population, average, proportion, p x
target: target, label, outcome, y, answer, output, class, response, ground truth, result, what you predict,
    thing     predict, prediction target, dependent variable
relationship: relationship, relation, mapping, map, link, association, dependence, dependency, p ( y | x ),
    p ( y     given x ), p y given x, p y x, conditional distribution, connection, rule, correlation,
    how {inputs} relate, how     {inputs} {target}, meaning, x to y, x and y, input output, conditional, tie,
    {inputs} to {target}, function, logic     of world, pattern, what {inputs} mean, concept, interaction, y given x,
    y | x, concept itself
predictions: prediction, score, output, predicted, model output, probability, y hat, yhat, inference result, verdict,
    flag rate, decision, forecast, what {model} says, positive rate, predicted class, what comes out
precision: precision, positive predictive value, ppv
recall: recall, sensitivity, true positive rate, tpr, hit rate
tpr: tpr, true positive rate, recall, sensitivity, hit rate, tp rate, tp / ( tp + fn ), probability of detection
fpr: fpr, false positive rate, 1 - specificity, 1 - spec, 1 minus specificity, one minus specificity,
    false alarm     rate, fp rate, fall out, fallout, 1 - tnr, fp / ( fp + tn ), probability of false alarm,
    complement of specificity
threshold: threshold, cutoff, cut off, cut, operating point, decision boundary, decision point, cutpoint, cut point,
    bar, score level, decision line
every: every, all, each, sweep, vary, range, slide, any, across, over, different, various, as {threshold} move,
    possible, move, change, from 0 to 1, whole, trace, scan, turn, walk, adjust, run through, lower, raise
pr curve: pr curve, precision recall curve, precision recall, pr auc, auc pr, aucpr, prauc, auprc, average precision,
    ap, precision versus recall, precision against recall, precision and recall, p r curve, recall precision,
    precision top, precision at k
random: random, guess, guessing, coin, chance, coin flip, coin toss, luck, no discrimination, no skill, useless,
    dice, no better than, nothing learned, no signal, lottery, no information, blind, no separation, monkey,
    baseline, tell     nothing, uninformative, no power
perfect: perfect, perfectly, ideal, flawless, faultless, always right, complete separation, full separation,
    best     possible, never wrong, without error, every pair, separates completely, no mistake, all positives above,
    optimal, clean separation, best
optimistic: optimistic, too good, overly good, rosy, flatter, flattering, inflated, look great, look good, look fine,
    look amazing, look excellent, look high, look gorgeous, look superb, look healthy, misleading, mislead,
    deceptive, overstate, overestimate, stay high, hide, impressive, too high, fool, deceive, look brilliant,
    look better, high     even, looks nice, masks, barely moves, barely register, conceal, near 1, lull
imbalance: imbalance, imbalanced, unbalanced, skewed class, class skew, rare, rarity, scarce, minority, few positive,
    positives few, tiny fraction, uneven, lopsided, base rate, prevalence, needle haystack, few fraud,
    hardly any     {bad}, vast majority, majority class, mostly negative, one in thousand, dominate, dwarf, handful,
    0.1 percent, outnumber, so few, unequal, disproportion, low base rate
training: training, train, offline, batch, historical, warehouse, learning, notebook, fit, fitting, training time,
    training side, training set, trained, backfill, training pipeline, in the lab, research
serving: serving, serve, inference, online, production, live, real time, runtime, request time, prediction time,
    deployed, deployment, scoring, streaming, stream, api, served, in the wild, endpoint
pipeline: pipeline, code, code path, path, implementation, logic, computation, transformation, preprocessing, query,
    sql, job, etl, system, version, script, code base, feature engineering, process, service, definition, side, team,
    language, library, stack, feature code, calculation
compute: compute, calculate, computation, calculation, derive, build, generate, produce, create, process, transform,
    make, engineer, prepare, aggregate, define, implement, preprocess, work out, get, construct, written
feature store: feature store, feast, tecton, feature platform, feature registry, feature service,
    central store of     features, feature repository, online offline store, shared store
share one: share, same code, same logic, same function, same transformation, same computation, same pipeline,
    same     definition, one definition, one implementation, single definition, single implementation, single source,
    one     source, define once, write once, compute once, written once, defined once, one code, single code,
    one function, one pipeline, common library, shared library, shared code, shared function, one place,
    single place, reuse, unify, same path, one path, one computation, same feature code, same feature, both read,
    read by both, used by both, same     values, only one version, single pipeline, same transform, one transform,
    implement once, same preprocessing, same     library, single computation, coded once, computed once
watch: monitor, watch, track, observe, alert, check, keep eye, measure, compare, dashboard, log, look, detect, plot,
    psi, ks, test, follow, inspect, survey, supervise, surveil, kl, divergence, see whether, see if
drift: drift, shift, change, move, moving, psi, ks test, kl divergence, diverge, jump, differ, distribution,
    divergence, deviate, deviation, wander, histogram, movement, no longer resemble, stop resembling, look different,
    skewing
retrain: retrain, re train, refit, train again, refresh the model, update the model, new model, train on recent,
    train     on fresh, train on new, retraining, relearn, fine tune, finetune, training again, rebuild the model,
    refreshed     model
fresh: fresh, recent, new, latest, current, newer, updated, up to date, last week, last month, today
labels: label, ground truth, outcome, truth, answer, chargeback, feedback, actuals, true result, target, real result
arrive: arrive, land, come, mature, available, get, trickle, in, return, materialize, known, exist, there, turn
late: late, delay, delayed, lag, later, week, month, day, slow, wait, not yet, behind, eventually, trail, 30 day
performance: precision, recall, accuracy, auc, f1, performance, quality, error rate, metric, model quality,
    true     metric, rmse, mae, calibration, live metric, kpi, hit rate
drop: drop, degrade, degradation, fall, decline, decay, worse, deteriorate, go down, erode, decrease, sink, slip,
    below, suffer, regress, regression, loss, lower, plummet, collapse, tank, crash, rot, weaken, disappoint, fail,
    useless, poor, terrible, bad, crater, fall apart, worsen, cliff, fall flat, break, flop, crumble
great: brilliant, great, excellent, amazing, too good, suspiciously good, suspiciously high, unrealistically,
    near     perfect, almost perfect, perfect, fantastic, stellar, dazzling, high, good, superb, 0.99, 99 percent,
    wonderful, inflated, impressive, outstanding, too high, incredible, genius, star, shine, unbelievable, soar
offline: offline, validation, test, evaluation, backtest, cross validation, training, holdout, held out, dev,
    development, notebook, experiment, in the lab, on paper, before launch, test set, auc, score
production: production, live, real world, online, deployment, deploy, deployed, real data, serving, in the wild,
    launch, after launch, in practice, real life, real traffic, ship, inference, real use, go live, prediction time
cost: cost, costs, costly, expensive, price, money, loss, dollar, euro, damage, penalty, harm, pay, hurt,
    consequence, impact, dear, value, pound, worth, revenue, lose, bill, pain, worse, budget, severity
more: more, higher, greater, larger, bigger, worse, far more, much more, dearer, outweigh, exceed, most, than,
    expensive, dominate, severe, serious, huge, heavy
business: business, stakeholder, product, company, user, customer, revenue, money, real world, downstream,
    organization, decision, kpi, economic, financial
user: user, customer, client, traffic, request, people, visitor, caller, consumer, production
small share: small share, small percent, small fraction, small percentage, small slice, small portion, small group,
    small subset, small part, small piece, tiny share, tiny slice, tiny fraction, few percent, # percent, subset,
    slice, fraction, some user, some traffic, some of the, small amount, small proportion, handful, portion,
    part of     traffic, limited, small number, few users, sliver, little bit, one percent, five percent, minority
ramp: ramp, gradual, gradually, increase, grow, expand, roll, step, widen, then everyone, then full, more and more
fast: fast, quick, immediate, immediately, instant, instantly, now, right away, millisecond, ms, on the spot,
    real     time, within, at once, moment, second, on demand, while user waits, low latency
cheap: cheap, cheaper, simple, simpler, easy, easier, inexpensive, less cost, low cost, cost less, less expensive,
    less infrastructure, lower cost, less complex, saves money, less work, fewer moving parts, less to maintain
""")
