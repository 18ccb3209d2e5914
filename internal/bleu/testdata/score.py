"""Reads [[hypothesis, reference], ...] as JSON, writes their BLEU by sacreBLEU."""

import json
import sys

import sacrebleu

pairs = json.load(sys.stdin)
json.dump([sacrebleu.corpus_bleu([hyp], [[ref]]).score for hyp, ref in pairs], sys.stdout)
