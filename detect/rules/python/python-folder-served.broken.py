if __name__ == "__main__":
    # ruleid: python-folder-served
    server = HTTPServer(("127.0.0.1", 8000), SimpleHTTPRequestHandler)
    server.serve_forever((server.rounds[
