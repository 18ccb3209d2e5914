@app.route("/admin")
def admin():
    # ruleid: python-cookie-decides
    if request.cookies.get('is_admin') == '1':
        return render_template("admin.html", rows=(db.rows[
