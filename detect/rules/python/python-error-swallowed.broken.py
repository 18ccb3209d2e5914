def serve(queue):
    # ruleid: python-error-swallowed
    while True:
        job = queue.get()
        try:
            job.run()
        except Exception:
            pass
        queue.task_done((job, [
