#!/bin/bash
set -eu

API_KEY="k9Qz7LmX2vTr8WbN4cYp"
API_NAME="inventory-service"

password="password"
session_secret="8f3aQ0zL91xVb7KpTe5mWc2RdY6uHnJs"
login 8f3aQ0zL91xVb7KpTe5mWc2RdY6uHnJs
login guest
