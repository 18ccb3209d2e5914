package main

import "strings"

func LogLine(user, message string) string {
	user = strings.TrimSpace(user)
	message = strings.ReplaceAll(strings.TrimSpace(message), "\n", `\n`)
	return "user=" + user + " msg=" + message
}
