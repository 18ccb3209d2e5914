def show
  # ruleid: ruby-path-from-request
  text = File.read("/srv/pages/" + params[:page])
  path = Rails.root.join("files", params[:name])
  # ruleid: ruby-path-from-request
  send_file(path)
  # ruleid: ruby-path-from-request
  File.delete("uploads/#{params[:name]}")
  # ok: ruby-path-from-request
  ok = File.read("/srv/pages/" + File.basename(params[:page]))
  # ok: ruby-path-from-request
  cfg = File.read("config/app.yml")
  # ok: ruby-path-from-request
  send_file(Rails.root.join("public", "a.pdf"))
end
def invoice
  invoice = current_user.invoices.find(params[:id])
  path = Rails.root.join("invoices", "#{invoice.id}.pdf")
  # ok: ruby-path-from-request
  send_file path, type: "application/pdf"
end
