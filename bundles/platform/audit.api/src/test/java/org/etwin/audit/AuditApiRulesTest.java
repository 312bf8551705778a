package org.etwin.audit;

import org.etwin.testing.ApiRules;

class AuditApiRulesTest extends ApiRules {}
