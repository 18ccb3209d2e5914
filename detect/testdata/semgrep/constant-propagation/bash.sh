#!/bin/bash
set -eu

MODE="des"
set_cipher "des"
set_cipher "aes"
set_cipher "$MODE"
set_cipher $MODE
other="aes"
set_cipher "$other"
open=777
set_mode $open /srv
set_mode 777 /srv
set_mode 640 /srv
