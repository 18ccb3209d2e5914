// Package bleu computes BLEU for one hypothesis and one reference as sacreBLEU's
// corpus_bleu does by default: tokenizer 13a, n-grams up to 4, exponential
// smoothing, brevity penalty, no effective order (Papineni et al. 2002; Post
// 2018, "A Call for Clarity in Reporting BLEU Scores").
package bleu

import (
	"math"
	"regexp"
	"strings"
	"unicode"
)

const order = 4

// Score is the BLEU of a hypothesis against one reference, from 0 to 100.
func Score(hypothesis, reference string) float64 {
	hyp, ref := Tokens(hypothesis), Tokens(reference)
	var correct, total [order]int
	for n := 1; n <= order; n++ {
		correct[n-1], total[n-1] = matches(hyp, ref, n)
	}
	if correct == [order]int{} {
		return 0
	}
	sum, smooth := 0.0, 1.0
	for n := range order {
		switch {
		case total[n] == 0:
			return 0 // shorter than the order: a precision is nothing
		case correct[n] == 0:
			smooth *= 2
			sum += math.Log(100 / (smooth * float64(total[n])))
		default:
			sum += math.Log(100 * float64(correct[n]) / float64(total[n]))
		}
	}
	penalty := 1.0
	if len(hyp) < len(ref) {
		penalty = math.Exp(1 - float64(len(ref))/float64(len(hyp)))
	}
	return penalty * math.Exp(sum/order)
}

// matches counts the n-grams of hyp, and those of them that ref has too, each at
// most as often as ref has it.
func matches(hyp, ref []string, n int) (correct, total int) {
	inRef := map[string]int{}
	grams(ref, n, func(g string) { inRef[g]++ })
	grams(hyp, n, func(g string) {
		total++
		if inRef[g] > 0 {
			inRef[g]--
			correct++
		}
	})
	return correct, total
}

func grams(tokens []string, n int, each func(string)) {
	for i := 0; i+n <= len(tokens); i++ {
		each(strings.Join(tokens[i:i+n], " ")) // tokens hold no blanks
	}
}

// The rules of the tokenizer 13a, after mteval-v13a.
var (
	signs    = regexp.MustCompile("([{-~\\[-` -&(-+:-@/])")
	pointEnd = regexp.MustCompile(`([^0-9])([.,])`)
	pointAt  = regexp.MustCompile(`([.,])([^0-9])`)
	dash     = regexp.MustCompile(`([0-9])(-)`)
)

// Tokens splits text as tokenizer 13a does.
func Tokens(text string) []string {
	text = strings.TrimRightFunc(text, space)
	text = strings.ReplaceAll(text, "<skipped>", "")
	text = strings.ReplaceAll(text, "-\n", "")
	text = strings.ReplaceAll(text, "\n", " ")
	if strings.Contains(text, "&") {
		for _, e := range [][2]string{{"&quot;", `"`}, {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}} {
			text = strings.ReplaceAll(text, e[0], e[1])
		}
	}
	text = " " + text + " "
	text = signs.ReplaceAllString(text, " $1 ")
	text = pointEnd.ReplaceAllString(text, "$1 $2 ")
	text = pointAt.ReplaceAllString(text, " $1 $2")
	text = dash.ReplaceAllString(text, "$1 $2 ")
	return strings.FieldsFunc(text, space)
}

// space is what Python's str.split parts at: Unicode's white space and the four
// separators of ASCII.
func space(r rune) bool { return unicode.IsSpace(r) || (r >= 0x1c && r <= 0x1f) }
