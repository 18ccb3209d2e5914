def act
  # ruleid: ruby-send-from-request
  item.send(params[:op], 1)
  # ruleid: ruby-send-from-request
  klass = params[:type].constantize
  # ruleid: ruby-send-from-request
  k = Object.const_get(params[:type])
  # ok: ruby-send-from-request
  item.send(:save)
  # ok: ruby-send-from-request
  klass = TYPES.fetch("a")
  # ok: ruby-send-from-request
  n = "Item".constantize
end

def calc
  operations = { "+" => :+, "-" => :- }
  operation = operations[params[:op]]
  # ok: ruby-send-from-request
  1.public_send(operation, 2)
end
