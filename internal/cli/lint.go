package cli

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"
)

func (a *app) lintCommand() *cobra.Command {
	c := &cobra.Command{Use: "lint", Short: "Prove the content of suites", RunE: func(c *cobra.Command, _ []string) error { return a.lint(c.Context()) }}
	return c
}
func (a *app) lint(_ context.Context) error { return fmt.Errorf("not yet") }
func (a *app) doctorCommand() *cobra.Command {
	return &cobra.Command{Use: "doctor", RunE: func(c *cobra.Command, _ []string) error { return fmt.Errorf("not yet") }}
}
