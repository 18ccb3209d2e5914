            conn, peer = listener.accept()
            blob = conn.recv(65536)
            # ruleid: python-unpack-from-request
            text = zlib.decompress(blob)
            self.queue.put((text, self.ids[
