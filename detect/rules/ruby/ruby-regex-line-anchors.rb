class User
  # ruleid: ruby-regex-line-anchors
  validates :name, format: { with: /^[a-z]+$/ }
  # ruleid: ruby-regex-line-anchors
  validates_format_of :mail, with: /^.+@.+$/
  # ruleid: ruby-regex-line-anchors
  validates :slug, format: { with: /^[a-z-]+$/, message: "bad" }
  # ok: ruby-regex-line-anchors
  validates :code, format: { with: /\A[a-z]+\z/ }
  # ok: ruby-regex-line-anchors
  validates :age, numericality: true
  # ok: ruby-regex-line-anchors
  validates :title, presence: true
end
