// Package stats turns counts into rates that can be bet on: the unbiased
// pass@k estimator, intervals that respect clusters, and bounds over what was
// not scored.
package stats

// Rate is a proportion with everything a reader needs to trust or doubt it.
type Rate struct {
	// Point is the estimate in [0,1]. It is meaningless when N is 0.
	Point float64 `json:"point"`
	// Low and High are the 95 % interval, clustered. Valid only when Note is
	// empty.
	Low  float64 `json:"low"`
	High float64 `json:"high"`
	// Note says why there is no interval: "fewer than 3 clusters".
	Note string `json:"note,omitempty"`
	// Worst and Best bound the point estimate, were every unscored sample to
	// fail or to succeed.
	Worst float64 `json:"worst"`
	Best  float64 `json:"best"`
	// N is the denominator in samples, Unscored how many of them have outcome
	// error or no verdict, Clusters the number of independent groups.
	N        int `json:"n"`
	Unscored int `json:"unscored"`
	Clusters int `json:"clusters"`
}
