            conn, addr = sock.accept()
            data = conn.recv(4096)
            # ruleid: python-deserialise-request
            task = pickle.loads(data)
            if (task.name in self.tasks[
