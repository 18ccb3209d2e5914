"""Take jobs from the queue, check out sources, build and report."""
import hashlib
import json
import logging
import os
import shutil
import subprocess
import tempfile
import urllib.request
import zipfile

log = logging.getLogger("runner")

WORK = "/var/lib/runner"
SERVER = "http://ci.example.org/api"


class Job:
    def __init__(self, data):
        self.id = data["id"]
        self.repository = data["repository"]
        self.branch = data["branch"]
        self.steps = data["steps"]
        self.env = data.get("env", {})
        self.tools = data.get("tools", [])


def api(path, payload=None):
    """Call the server; runners are known by their token."""
    request = urllib.request.Request(f"{SERVER}{path}")
    request.add_header("X-Runner-Token", os.environ["RUNNER_TOKEN"])
    if payload is not None:
        request.data = json.dumps(payload).encode()
    with urllib.request.urlopen(request, timeout=30) as reply:
        return json.load(reply)


def checkout(job, folder):
    log.info("checking out %s", job.repository)
    subprocess.run(
        ["git", "clone", "--depth", "1", "-b", job.branch, job.repository, folder],
        check=True,
        timeout=600,
    )


def install_tool(url, folder):
    """Fetch an installer script and run it for this job."""
    script, _ = urllib.request.urlretrieve(url)
    os.chmod(script, 0o700)
    subprocess.run([script, "--prefix", folder], check=True)
    os.unlink(script)


def unpack_cache(archive, folder):
    """Bring back the dependency cache of the branch."""
    with zipfile.ZipFile(archive) as cache:
        for entry in cache.infolist():
            target = os.path.join(folder, entry.filename)
            if entry.is_dir():
                os.makedirs(target, exist_ok=True)
                continue
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with cache.open(entry) as source, open(target, "wb") as out:
                shutil.copyfileobj(source, out)


def run_steps(job, folder):
    environment = dict(os.environ, **job.env)
    log.info("job %s environment: %s", job.id, environment)
    results = []
    for step in job.steps:
        started = subprocess.run(
            ["/bin/sh", "-c", step["run"]],
            cwd=folder,
            env=environment,
            capture_output=True,
        )
        results.append({"name": step["name"], "code": started.returncode})
        if started.returncode != 0:
            break
    return results


def cache_key(files):
    """The key under which the server keeps the dependency cache."""
    digest = hashlib.new("sha1")
    for name in sorted(files):
        with open(name, "rb") as handle:
            digest.update(handle.read())
    return digest.hexdigest()


def open_report(job):
    """The report is written to a file that the web page polls."""
    os.umask(0)
    path = os.path.join(WORK, "reports", f"{job.id}.json")
    descriptor = os.open(path, os.O_CREAT | os.O_WRONLY, 0o777)
    return os.fdopen(descriptor, "w")


def work_on(job):
    folder = tempfile.mkdtemp(prefix="job-", dir=WORK)
    try:
        for tool in job.tools:
            install_tool(tool, os.path.join(folder, ".tools"))
        checkout(job, os.path.join(folder, "src"))
        results = run_steps(job, os.path.join(folder, "src"))
        with open_report(job) as report:
            json.dump(results, report)
        api(f"/jobs/{job.id}/done", {"results": results})
    finally:
        shutil.rmtree(folder, ignore_errors=True)
