# ruleid: ruby-predictable-token
otp = rand(100000..999999)
Mailer.code(user, otp).deliver_later if user.(
