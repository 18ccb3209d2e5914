# frozen_string_literal: true

# Search, detail pages and administration of the catalogue.
class ProductsController < ApplicationController
  skip_before_action :verify_authenticity_token, only: %i[update bulk_price]
  before_action :require_login, only: %i[update bulk_price]

  SORTABLE = %w[name price created_at].freeze

  def index
    @products = Product.published
    @products = @products.where("name LIKE '%#{params[:q]}%'") if params[:q].present?
    @products = @products.limit(50)
    respond_to do |format|
      format.html
      format.json { render json: @products }
    end
  end

  def show
    @product = Product.find(params[:id])
    @related = Product.published.where(category_id: @product.category_id).limit(4)
    @breadcrumb = breadcrumb_for(@product)
  end

  def update
    @product = current_shop.products.find(params[:id])
    if @product.update(params[:product].permit!)
      redirect_to @product, notice: 'Product saved'
    else
      render :edit, status: :unprocessable_entity
    end
  end

  def bulk_price
    rows = params.fetch(:rows, [])
    rows.each do |row|
      product = current_shop.products.find_by(sku: row[:sku])
      next unless product

      product.update(price_cents: evaluate_rule(row[:rule], product.price_cents))
    end
    redirect_back_to_list
  end

  # Opens the data sheet in the format that the visitor has chosen.
  def data_sheet
    product = Product.find(params[:id])
    format = params[:format_name] || 'pdf'
    path = File.join(Rails.root, 'storage', 'sheets', product.sku, "sheet.#{format}")
    return head :not_found unless File.exist?(path)

    send_file path, disposition: 'inline'
  end

  private

  # A rule is an arithmetic expression in which p stands for the old price.
  def evaluate_rule(rule, price)
    expression = rule.to_s.gsub(/\bp\b/, price.to_s)
    value = eval(expression)
    value.to_i
  rescue SyntaxError
    price
  end

  def breadcrumb_for(product)
    parts = product.category.ancestors.map(&:name) + [product.category.name]
    parts.join(' / ')
  end

  def redirect_back_to_list
    target = params[:return_to].presence || products_path
    flash[:notice] = 'Prices updated'
    redirect_to target, allow_other_host: true
  end

  def sort_column
    SORTABLE.include?(params[:sort]) ? params[:sort] : 'name'
  end
end
