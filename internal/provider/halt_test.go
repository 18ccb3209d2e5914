package provider

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

// TestStoppedTargetFreesRequests has requests that never end on the wire while
// the target is stopped: they get a grace, and no more.
func TestStoppedTargetFreesRequests(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		stop := newHalt()
		hung := &attempt{next: &model{latency: time.Hour}, halt: stop, fixed: time.Hour}
		start := time.Now()
		failed := make(chan error)
		go func() {
			_, err := hung.Generate(context.Background(), Request{CaseName: "a"})
			failed <- err
		}()
		time.Sleep(time.Second)
		_ = stop.stop(&Error{Kind: Permanent, Text: "no such model"})
		if err := <-failed; !errors.Is(err, ErrTargetStopped) {
			t.Errorf("%v, want ErrTargetStopped", err)
		}
		if took := time.Since(start); took != time.Second+haltGrace {
			t.Errorf("freed after %v", took)
		}
		// One that answers within the grace is kept.
		late := &attempt{next: &model{latency: haltGrace / 2}, halt: stop, fixed: time.Hour}
		if _, err := late.Generate(context.Background(), Request{CaseName: "b"}); err != nil {
			t.Errorf("an answer within the grace was lost: %v", err)
		}
	})
}
