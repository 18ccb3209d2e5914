package bwrap

// Why sandboxes do not work on a host, and what mends that.

import (
	"context"
	"fmt"
	"os"
	"strings"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/sandbox"
)

func faultMissing() *eval.Fault {
	return &eval.Fault{Text: "bubblewrap is not installed", Hint: "apt-get install bubblewrap"}
}

// prove runs a program.
func (r *Runner) prove(ctx context.Context) error {
	res, err := r.Run(ctx, sandbox.Spec{
		Argv:    []string{"/bin/sh", "-c", "echo works"},
		Limits:  sandbox.Limits{Wall: 20 * time.Second},
		Collect: sandbox.Collect{None: true},
	})
	if ctx.Err() != nil {
		return fmt.Errorf("prove the sandbox: %w", context.Cause(ctx))
	}
	switch {
	case err != nil:
		return explain(err.Error())
	case res.End != sandbox.Exited || string(res.Stdout) != "works\n":
		return explain(fmt.Sprintf("a program that should print a word ended by %s %d: %s%s",
			res.End, res.ExitCode+res.Signal, res.Stdout, res.Stderr))
	}
	return nil
}

// explain finds the mend for what bubblewrap said.
func explain(said string) *eval.Fault {
	f := &eval.Fault{Text: "the sandbox does not work here: " + said}
	switch {
	case strings.Contains(said, "proc on /newroot/proc") || strings.Contains(said, "mount proc"):
		f.Hint = "in Docker, add --security-opt systempaths=unconfined; /proc of the container hides parts of itself, " +
			"and the kernel then refuses a new one"
	case inContainer():
		f.Hint = "in a container, start it with --security-opt seccomp=unconfined --security-opt apparmor=unconfined " +
			"--security-opt systempaths=unconfined, or with --cap-add SYS_ADMIN, or --privileged"
	case readSysctl("kernel/apparmor_restrict_unprivileged_userns") == "1":
		f.Hint = "Ubuntu restricts user namespaces by AppArmor: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0, " +
			"or install an AppArmor profile for /usr/bin/bwrap that allows userns"
	case readSysctl("kernel/unprivileged_userns_clone") == "0":
		f.Hint = "sudo sysctl kernel.unprivileged_userns_clone=1"
	case readSysctl("user/max_user_namespaces") == "0":
		f.Hint = "sudo sysctl user.max_user_namespaces=10000"
	default:
		f.Hint = "user namespaces must be allowed; run `plumb doctor` for each part"
	}
	return f
}

// inContainer recognises Docker, Podman and Kubernetes.
func inContainer() bool {
	for _, file := range []string{"/.dockerenv", "/run/.containerenv", "/var/run/secrets/kubernetes.io"} {
		if _, err := os.Stat(file); err == nil {
			return true
		}
	}
	return os.Getenv("container") != ""
}

func readSysctl(name string) string {
	b, err := os.ReadFile("/proc/sys/" + name)
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(b))
}
