target = params[:webhook]
# ruleid: ruby-ssrf
res = RestClient.post(target, payload.to_json)
logger.info("sent #{res.code
