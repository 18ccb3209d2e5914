package provider

import (
	"context"
	"testing"
	"testing/synctest"

	"example.com/plumb/internal/eval"
)

// instant answers at once.
type instant struct{}

func (instant) Generate(context.Context, Request) (eval.Answer, error) {
	return eval.Answer{Text: "x", Finish: eval.FinishStop}, nil
}

// With four in flight, five answers may be unsafe: the sixth request waits.
func TestHoldBoundsWhatCanBeLost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := NewPolicy(instant{}, PolicyOptions{Concurrency: 4})
		var holds []*Hold
		ask := func() {
			ctx, hold := WithHold(t.Context())
			if _, err := p.Generate(ctx, Request{}); err != nil {
				t.Error(err)
			}
			holds = append(holds, hold)
		}
		for range 5 {
			ask()
		}
		sixth := make(chan struct{})
		go func() {
			defer close(sixth)
			ask()
		}()
		synctest.Wait()
		select {
		case <-sixth:
			t.Fatal("a sixth request was sent while five answers were unsafe")
		default:
		}
		holds[0].Release()
		holds[0].Release() // counts once
		<-sixth
		for _, h := range holds[1:] {
			h.Release()
		}
		if s := p.Stats(); s.InFlight != 0 {
			t.Errorf("%d in flight at the end", s.InFlight)
		}
	})
}

// An attempt that was sent outlasts the context of asking, nothing else does.
func TestGrace(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		soft, stop := context.WithCancel(t.Context())
		hard, giveUp := context.WithCancel(t.Context())
		defer giveUp()
		entered, leave := make(chan struct{}), make(chan struct{})
		p := NewPolicy(gated{entered, leave}, PolicyOptions{Concurrency: 1})
		ctx := WithGrace(soft, hard)
		sent, waiting := make(chan error, 1), make(chan error, 1)
		go func() { _, err := p.Generate(ctx, Request{}); sent <- err }()
		<-entered
		go func() { _, err := p.Generate(ctx, Request{}); waiting <- err }()
		synctest.Wait()
		stop()
		if err := <-waiting; err == nil {
			t.Error("a request without a turn was sent")
		}
		close(leave)
		if err := <-sent; err != nil {
			t.Errorf("a request on the wire ended with %v", err)
		}
		if _, err := p.Generate(ctx, Request{}); err == nil {
			t.Error("a request was sent after the end")
		}
	})
}

// gated says when it is asked, and answers when it is let.
type gated struct{ entered, leave chan struct{} }

func (g gated) Generate(ctx context.Context, _ Request) (eval.Answer, error) {
	g.entered <- struct{}{}
	select {
	case <-g.leave:
		return eval.Answer{Text: "x"}, nil
	case <-ctx.Done():
		return eval.Answer{}, ctx.Err()
	}
}
