package oracle

import (
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
)

// Seed is where the payloads of a check come from: the same for every target,
// language and epoch of a run.
type Seed struct {
	Run   int64
	Task  string
	Check string
}

// chance draws from a seed. The stream is ChaCha8 as Go's math/rand/v2 defines
// it; the reductions are our own, so that no release of Go can change them.
type chance struct{ src *rand.ChaCha8 }

func newChance(s Seed) chance {
	return chance{rand.NewChaCha8(sha256.Sum256(fmt.Appendf(nil, "plumb outcome %d %q %q", s.Run, s.Task, s.Check)))}
}

// below draws a number in [0,n), n > 0, without bias.
func (c chance) below(n uint64) uint64 {
	limit := -n % n // 2^64 mod n
	for {
		if x := c.src.Uint64(); x >= limit {
			return x % n
		}
	}
}

func (c chance) letters(alphabet string, n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = alphabet[c.below(uint64(len(alphabet)))]
	}
	return string(b)
}

const (
	lower    = "abcdefghijklmnopqrstuvwxyz"
	alphanum = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
)

func (c chance) word(n int) string { return c.letters(lower, n) }
func (c chance) canary() string    { return c.letters(alphanum, 32) }

func (c chance) bytes(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(c.below(256))
	}
	return b
}

// shuffle permutes by swap (Fisher–Yates).
func (c chance) shuffle(n int, swap func(i, j int)) {
	for i := n - 1; i > 0; i-- {
		swap(i, int(c.below(uint64(i+1))))
	}
}

// Order returns the order in which the checks of a sample are run live: seeded,
// so that no candidate meets them in the order of the file.
func Order(run int64, task string, n int) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	newChance(Seed{Run: run, Task: task, Check: "order"}).shuffle(n, func(i, j int) { order[i], order[j] = order[j], order[i] })
	return order
}
