  async function archive(folder) {
    // ruleid: js-run-helper-with-values
    await execPromise(`tar -czf out.tgz ${folder}`);
    return fs.
