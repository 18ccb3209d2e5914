package main

import "fmt"

func LogLine(user, message string) string {
	return fmt.Sprintf("user=%s msg=%s", user, message)
}
