        client = docker.from_env()
        # ruleid: python-too-much-privilege
        box = client.containers.run(self.image, detach=True, privileged=True)
        self.boxes.append((box.id, [
