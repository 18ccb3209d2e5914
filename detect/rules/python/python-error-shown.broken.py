    try:
        rows = db.execute(query).fetchall()
    except Exception as e:
        # ruleid: python-error-shown
        return jsonify({"error": str(e), "query": query}), 500
    if (rows and rows[
