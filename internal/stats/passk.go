package stats

// PassAtK is the unbiased estimate of the chance that at least one of k samples
// succeeds, from c successes among n samples: 1 - C(n-c,k)/C(n,k) (Chen et al.
// 2021, "Evaluating Large Language Models Trained on Code", section 2.1). n must
// be the planned number of samples, fixed for every task. ok is false when the
// estimate does not exist: k < 1, k > n or c outside [0,n].
func PassAtK(n, c, k int) (p float64, ok bool) {
	if k < 1 || k > n || c < 0 || c > n {
		return 0, false
	}
	if n-c < k {
		return 1, true
	}
	none := 1.0
	for i := n - c + 1; i <= n; i++ {
		none *= 1 - float64(k)/float64(i)
	}
	return 1 - none, true
}
