const { exec, execFile } = require("child_process");
const crypto = require("crypto");
const express = require("express");
const fs = require("fs");
const https = require("https");

const app = express();

const API_KEY = "k9Qz7LmX2vTr8WbN4cYp";
const API_NAME = "inventory-service";

function fetchItems(agent) {
  https.get("https://example.com/items", { rejectUnauthorized: false, timeout: 100 });
  https.get("https://example.com/items", { rejectUnauthorized: true });
  agent.get("http://example.com/items", { key: API_KEY, rejectUnauthorized: false });
  https.request({ host: "example.com", rejectUnauthorized: false });
}
