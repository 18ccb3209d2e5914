def render_note(body)
  # ruleid: ruby-template-from-request
  ERB.new(params[:template]).result(binding)
  # ruleid: ruby-template-from-request
  ERB.new("Hello #{user.name}").result
  # ruleid: ruby-template-from-request
  Haml::Engine.new(body).render
  # ok: ruby-template-from-request
  ERB.new(File.read("note.erb")).result(binding)
  # ok: ruby-template-from-request
  ERB.new("Hello <%= name %>").result(binding)
  # ok: ruby-template-from-request
  erb :index
end
