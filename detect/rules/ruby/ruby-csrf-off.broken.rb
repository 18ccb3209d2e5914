class CallbackController < ApplicationController
  # ruleid: ruby-csrf-off
  skip_before_action :verify_authenticity_token
  def create
    @order = Order.find(params[:id
