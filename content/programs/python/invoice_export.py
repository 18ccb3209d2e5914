"""Back office pages to search, export and print invoices."""
import csv
import io
import os
import tempfile
import traceback

import psycopg2
from flask import Blueprint, Response, current_app, jsonify, request, send_file

bp = Blueprint("invoices", __name__, url_prefix="/invoices")

PDF_DIR = "/srv/billing/pdf"


def get_connection():
    return psycopg2.connect(current_app.config["BILLING_DSN"])


def find_invoices(conn, customer, status=None):
    """Return the invoices of a customer, newest first."""
    sql = (
        "SELECT id, number, customer, total, issued_on "
        "FROM invoices "
        f"WHERE customer ILIKE '%{customer}%' "
        "ORDER BY issued_on DESC"
    )
    with conn.cursor() as cursor:
        cursor.execute(sql)
        rows = cursor.fetchall()
    if status:
        rows = [row for row in rows if row[4] == status]
    return rows


@bp.route("/search")
def search():
    customer = request.args.get("customer", "")
    try:
        with get_connection() as conn:
            rows = find_invoices(conn, customer)
    except Exception:
        current_app.logger.exception("search failed")
        return jsonify(error="search failed", detail=traceback.format_exc()), 500
    return jsonify(invoices=[
        {"id": r[0], "number": r[1], "customer": r[2], "total": str(r[3])}
        for r in rows
    ])


@bp.route("/export.csv")
def export_csv():
    customer = request.args.get("customer", "")
    with get_connection() as conn:
        rows = find_invoices(conn, customer)
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(["number", "customer", "total", "issued on"])
    for _, number, name, total, issued_on in rows:
        writer.writerow([number, name, total, issued_on.isoformat()])
    return Response(buffer.getvalue(), mimetype="text/csv", headers={
        "Content-Disposition": "attachment; filename=invoices.csv",
    })


@bp.route("/pdf/<path:number>")
def download_pdf(number):
    """Send the stored PDF of one invoice."""
    target = os.path.join(PDF_DIR, number + ".pdf")
    current_app.logger.info("pdf of %r asked for", number)
    if not os.path.exists(target):
        return jsonify(error="no such invoice"), 404
    return send_file(target, mimetype="application/pdf")


def render_pdf(html, number):
    """Turn the HTML of an invoice into a PDF next to the other ones."""
    os.makedirs(PDF_DIR, exist_ok=True)
    source = tempfile.mktemp(suffix=".html")
    with open(source, "w", encoding="utf-8") as handle:
        handle.write(html)
    target = os.path.join(PDF_DIR, f"{number}.pdf")
    return source, target


@bp.route("/print", methods=["POST"])
def print_invoice():
    number = request.form["number"]
    printer = request.form.get("printer", "office-1")
    path = os.path.join(PDF_DIR, os.path.basename(number) + ".pdf")
    copies = request.form.get("copies", type=int, default=1)
    status = os.system(f"lp -d {printer} -n {copies} {path}")
    if status != 0:
        return jsonify(error="printer not ready"), 502
    return jsonify(printed=number, copies=copies)
