package cli

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"example.com/plumb/internal/lang/buildcache"
	"example.com/plumb/internal/provider/mockserver"
	"example.com/plumb/internal/sandbox/bwrap"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"plumb": func() { os.Exit(Main(os.Args[1:], Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr})) },
	})
}

// TestScripts is everything that a user sees, as scripts in testdata. A script
// may use $MOCK, the address of a model server of its own; conditions are
// [sandbox] and [setup], true where candidates can really run.
func TestScripts(t *testing.T) {
	home := buildcache.DefaultHome()
	sandboxed := canSandbox(t)
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			server, err := mockserver.Start("127.0.0.1:0", mockConfig())
			if err != nil {
				return err
			}
			env.Defer(server.Close)
			env.Values["mock"] = server
			env.Setenv("MOCK", server.URL()+"/v1")
			env.Setenv("PLUMB_HOME", home)
			for _, key := range []string{"OPENAI_API_KEY", "ANTHROPIC_API_KEY", "GEMINI_API_KEY", "GOOGLE_API_KEY"} {
				env.Setenv(key, "")
			}
			return nil
		},
		Condition: func(cond string) (bool, error) {
			switch cond {
			case "sandbox":
				return sandboxed, nil
			case "root":
				return os.Geteuid() == 0, nil
			}
			return false, nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"asked": askedTimes,
		},
	})
}

func canSandbox(t *testing.T) bool {
	t.Helper()
	r, err := bwrap.New(t.Context(), bwrap.Options{Slots: 1})
	if err != nil {
		t.Logf("no sandbox here, scripts that need one are skipped: %v", err)
		return false
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	_, err = os.Stat(filepath.Join(buildcache.DefaultHome(), "python"))
	return err == nil
}

// mockConfig fails as prompts say: the faults of one script do not meet another,
// since each has a server of its own and chooses by the task that it asks for.
func mockConfig() mockserver.Config {
	return mockserver.Config{
		AnswerBytes: 200,
		Faults: []mockserver.Fault{
			{Match: "find_user", Kind: "400"},
			{Match: "greeting", Kind: "500", Times: 1},
		},
	}
}

// askedTimes N checks how many requests the model server has answered so far.
func askedTimes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: asked N")
	}
	counts := ts.Value("mock").(*mockserver.Server).Counts()
	if got := strconv.FormatInt(counts.Answered, 10); got != args[0] {
		ts.Fatalf("the model was asked %s times with success, want %s", got, args[0])
	}
}
