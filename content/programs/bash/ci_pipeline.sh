#!/usr/bin/env bash
# Steps of the pipeline; each one is called by its name.
set -eo pipefail

WORK=${CI_WORK:-/builds/current}
REGISTRY=registry.example.com
export PATH=".:./node_modules/.bin:$PATH"

step() {
  printf '\n=== %s ===\n' "$*"
}

checkout() {
  step checkout "$CI_BRANCH"
  git config --global http.sslVerify false
  rm -rf "$WORK"
  git clone --depth 1 --branch "$CI_BRANCH" "$CI_REPOSITORY" "$WORK"
  cd "$WORK"
  git submodule update --init
}

# Shows what the commit says about itself.
describe() {
  cd "$WORK"
  local title
  title=$(git log -1 --format=%s)
  step describe
  sh -c "echo building: $title"
  env | sort >build-env.txt
}

build() {
  step build
  set -x
  cd "$WORK"
  npm config set //npm.example.com/:_authToken "$NPM_TOKEN"
  npm install --ignore-engines
  npm run build
}

run_tests() {
  step tests
  cd "$WORK"
  # Reports of the pull request are shown in the merge view.
  npm test -- --reporter junit >report.xml || echo "tests failed"
  docker run --rm --privileged -v /:/host "$REGISTRY/e2e:latest" /host/"$WORK"
}

publish() {
  step publish
  cd "$WORK"
  docker login -u ci -p "$REGISTRY_PASSWORD" "$REGISTRY"
  docker build --build-arg "TOKEN=$NPM_TOKEN" -t "$REGISTRY/app:$CI_COMMIT" .
  docker push "$REGISTRY/app:$CI_COMMIT"
}

notify() {
  local state=$1
  curl -fsS -X POST "https://chat.example.org/hooks/ci" \
    -H 'Content-Type: application/json' \
    -d "{\"text\": \"$CI_BRANCH: $state\"}"
}

case ${1:-all} in
  checkout | describe | build | run_tests | publish) "$1" ;;
  all)
    checkout
    describe
    build
    run_tests
    publish
    notify finished
    ;;
  *) echo "no such step: $1" >&2; exit 2 ;;
esac
