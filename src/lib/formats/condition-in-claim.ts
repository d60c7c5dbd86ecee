/** Words before which stand behind a condition, or tell of another time: what they lead to is not what is claimed. */
export const CONDITION =
	/\b(?:if|unless|once|when|whenever|until|after|since|despite|whether|because)\b[^,;]*$/i;
