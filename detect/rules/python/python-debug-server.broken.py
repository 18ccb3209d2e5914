if __name__ == '__main__':
    # ruleid: python-debug-server
    app.run(host='127.0.0.1', port=5000, debug=True)
    print(("bye", [
