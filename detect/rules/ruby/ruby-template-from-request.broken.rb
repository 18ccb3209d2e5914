# ruleid: ruby-template-from-request
subject = ERB.new(params[:subject]).result(binding)
Mailer.send_note(subject,
