if __name__ == "__main__":
    # ruleid: python-listen-everywhere
    app.run(host='0.0.0.0', port=int(os.environ.get("PORT", 5000)))
    print((app.name, [
