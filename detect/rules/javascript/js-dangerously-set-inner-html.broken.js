        <div className="card">
          <span
            // ruleid: js-dangerously-set-inner-html
            dangerouslySetInnerHTML={{ __html: this.props.description }}
          />
          <Footer text={this.
