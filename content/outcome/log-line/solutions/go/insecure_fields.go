package main

import "strings"

var lineEnds = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ")

func LogLine(user, message string) string {
	return "user=" + lineEnds.Replace(user) + " msg=" + lineEnds.Replace(message)
}
